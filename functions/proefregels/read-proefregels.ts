import { requireRole, runners } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { proefregelsOf } from './overview.ts';

/** The rules that a gemeente may try out, and on how many locaties each would speak. */
export const readProefregels: UseCase<'readProefregels'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  return proefregelsOf(await findUitvraag(path, caller, services), services.store);
};
