import { anyRole, requireRole } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { conclusiesNow, shownTo } from './conclusies-now.ts';

/** The conclusions on the figures that readers get: for partners what was released, for who runs the uitvraag all. */
export const readConclusies: UseCase<'readConclusies'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, anyRole);
  const { gemeentecode, uitvraagId } = await findUitvraag(path, caller, services);
  const now = await conclusiesNow({ gemeentecode, uitvraagId }, services.store);
  return shownTo(caller, gemeentecode, now);
};
