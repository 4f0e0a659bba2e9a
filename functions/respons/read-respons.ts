import { requireRole, runners } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { responsOf } from './respons-regels.ts';

/** Who answered: for those who run the uitvraag, and without any count that was sent. */
export const readRespons: UseCase<'readRespons'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  return responsOf(await findUitvraag(path, caller, services), () => true, services);
};
