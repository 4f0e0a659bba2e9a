import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UseCase } from '../use-case.ts';
import { gemeenteOf } from './uitnodiging-record.ts';

/** Makes the link of an uitnodiging worthless. One that was used is ended by withdrawing the right. */
export const withdrawUitnodiging: UseCase<'withdrawUitnodiging'> = async ({ path, caller }, services) => {
  const { gemeentecode, uitnodigingId } = path;
  const { rol } = requireRole(caller, gemeentecode, runners);
  if (gemeenteOf(uitnodigingId) !== gemeentecode) throw new Problem('niet-gevonden');
  const { store, now } = services;
  await untilDone(async () => {
    const found = await store.uitnodigingen.findUitnodiging(uitnodigingId);
    if (found === undefined) throw new Problem('niet-gevonden');
    const { value, mark } = found;
    // As with the right that it would give.
    if (runners.includes(value.rol) && rol !== 'gemeente') throw new Problem('niet-gevonden');
    if (value.status === 'gebruikt') throw new Problem('uitnodiging-gebruikt');
    if (value.status === 'ingetrokken') return 'done';
    const outcome = await store.uitnodigingen.replaceUitnodiging(
      { value: { ...value, status: 'ingetrokken' }, mark },
      {
        moment: now().toISOString(),
        actor: caller.actor,
        rol,
        action: 'uitnodiging-ingetrokken',
        object: uitnodigingId,
        versie: 1,
      },
    );
    return outcome === 'done' ? outcome : undefined;
  });
  return {};
};
