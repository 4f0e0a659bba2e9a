import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { readRegister } from './read-register.ts';

export const listLocaties: UseCase<'listLocaties'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  return readRegister(path.gemeentecode, services);
};
