import { anyRole, requireRole } from '../auth/rights.ts';
import type { UseCase } from '../use-case.ts';
import { mayKnow } from './find-uitvraag.ts';

/** Those that the caller may see, the newest first. */
export const listUitvragen: UseCase<'listUitvragen'> = async ({ path, caller }, { store }) => {
  requireRole(caller, path.gemeentecode, anyRole);
  const records = await store.uitvragen.list(path.gemeentecode);
  const uitvragen = records.map(({ uitvraag }) => uitvraag).filter((one) => mayKnow(one, caller));
  return { uitvragen: uitvragen.sort((a, b) => b.peildatum.localeCompare(a.peildatum)) };
};
