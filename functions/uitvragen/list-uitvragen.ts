import { anyRole, requireRole } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { mayKnow } from './find-uitvraag.ts';

export const listUitvragen: UseCase<'listUitvragen'> = async ({ path, caller }, { store }) => {
  requireRole(caller, path.gemeentecode, anyRole);
  const records = await store.uitvragen.list(path.gemeentecode);
  return { uitvragen: records.map(({ uitvraag }) => uitvraag).filter((one) => mayKnow(one, caller)) };
};
