import { anyRole, requireRole } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';

/**
 * The document without organisaties, which the gemeente may publish anywhere. Who is in the circle can see what others
 * can, whoever reads it gets the same bytes; nothing before vaststelling, nor for figures of before it was made.
 */
export const readOpenbareTerugkoppeling: UseCase<'readOpenbareTerugkoppeling'> = async (
  { path, caller },
  services,
) => {
  requireRole(caller, path.gemeentecode, anyRole);
  await findUitvraag(path, caller, services);
  const visible = await services.store.publicaties.findVisible({ ...path, kring: 'openbaar' });
  if (visible === undefined) throw new Problem('nog-geen-terugkoppeling');
  return visible;
};
