import { anyRole, requireRole } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';

/** The document of the partners' circle, the same bytes for everyone in it; nothing before vaststelling. */
export const readTerugkoppeling: UseCase<'readTerugkoppeling'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, anyRole);
  await findUitvraag(path, caller, services);
  const visible = await services.store.publicaties.findVisible({ ...path, kring: 'partners' });
  if (visible === undefined) throw new Problem('nog-geen-terugkoppeling');
  return visible;
};
