import { owners, owns, requireRole } from '../auth/rights.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { responsOf } from './respons-regels.ts';

/** How the locaties stand for which the caller sends, or answers as bestuurder; no other is named. */
export const readEigenRespons: UseCase<'readEigenRespons'> = async ({ path, caller }, services) => {
  const { gemeentecode } = path;
  requireRole(caller, gemeentecode, owners);
  const grants = caller.grants.filter((grant) => grant.gemeentecode === gemeentecode);
  const isOwn = (locatie: Parameters<typeof owns>[1]) => grants.some((grant) => owns(grant, locatie));
  return responsOf(await findUitvraag(path, caller, services), isOwn, services);
};
