import { anyRole, requireRole } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { knownAfspraken } from './known-afspraken.ts';

/** Every versie that the caller may see. */
export const listAfspraken: UseCase<'listAfspraken'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, anyRole);
  return { afspraken: await knownAfspraken(path.gemeentecode, caller, services) };
};
