import { requireOwnLocatie } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';

/** Asked by who missed the answer to a PUT: `niet-gevonden` says that it never arrived. */
export const readOntvangstbewijs: UseCase<'readOntvangstbewijs'> = async ({ path, caller }, services) => {
  await requireOwnLocatie(caller, path, services);
  const versie = await services.store.inzendingen.findVersie(path, path.inzendingId);
  if (versie === undefined) throw new Problem('niet-gevonden');
  return versie.ontvangstbewijs;
};
