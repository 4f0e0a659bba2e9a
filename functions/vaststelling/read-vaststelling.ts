import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';
import { goOn } from './run-vaststelling.ts';

/** How far it is. Asking also takes up what a stopped process left. */
export const readVaststelling: UseCase<'readVaststelling'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const found = await services.store.vaststellingen.find(path);
  if (found === undefined) throw new Problem('niet-gevonden');
  goOn(path, found.value, services);
  return found.value.progress;
};
