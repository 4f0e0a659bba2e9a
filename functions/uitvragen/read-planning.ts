import { requireRole, runners } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { findUitvraag } from './find-uitvraag.ts';

/** The uitvraag with who is invited: for those who plan it. */
export const readPlanning: UseCase<'readPlanning'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const uitvraag = await findUitvraag(path, caller, services);
  return { uitvraag, invited: [...(await services.store.uitvragen.listInvited(path))] };
};
