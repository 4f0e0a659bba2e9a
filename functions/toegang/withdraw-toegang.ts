import type { Rol } from '../../shared/contract/rechten.ts';
import type { Caller } from '../auth/caller.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import type { Grant, GrantRow } from '../storage/toegang-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UseCase } from '../use-case.ts';
import { readToegang } from './list-toegang.ts';
import { toegangId } from './toegang-id.ts';

/**
 * Ends a right of somebody who left. Every request reads Toegang anew and nothing is kept in between, so it ends with
 * the next request. The row stays, so that no old uitnodiging gives the right back.
 */
export const withdrawToegang: UseCase<'withdrawToegang'> = async ({ path, caller }, services) => {
  const { gemeentecode } = path;
  const own = requireRole(caller, gemeentecode, runners);
  const withdrawn = await untilDone(async () => {
    const row = await services.store.toegang.findById(gemeentecode, path.toegangId);
    if (row === undefined) throw new Problem('niet-gevonden');
    requireMayEnd(row.value, own, caller);
    return end(row, services);
  });
  await noteOnce(withdrawn, { actor: caller.actor, rol: own.rol }, services);
  return readToegang(gemeentecode, caller, services);
};

/** Nobody shuts themselves out, and what the gemeente gave to itself is ended by the gemeente. */
function requireMayEnd({ person, rol }: GrantRow, own: Grant, caller: Caller): void {
  if (person === caller.identity?.person && rol === own.rol) throw new Problem('stap-niet-mogelijk');
  if (runners.includes(rol) && own.rol !== 'gemeente') throw new Problem('geen-recht', { reason: 'role' });
}

async function end(
  { value, mark }: Marked<GrantRow>,
  { store, now }: Services,
): Promise<GrantRow | undefined> {
  if (value.withdrawnAt !== undefined) return value;
  const ended = { ...value, withdrawnAt: now().toISOString() };
  return (await store.toegang.replaceGrant({ value: ended, mark })) === 'done' ? ended : undefined;
}

/** Rights stand in another table than the audit rows, so this comes after: asking again writes what was not written. */
async function noteOnce(
  grant: GrantRow,
  doer: { readonly actor: string; readonly rol: Rol },
  { store, hash, now }: Services,
): Promise<void> {
  const { gemeentecode, withdrawnAt = '' } = grant;
  const object = `${toegangId(grant, hash)}|${withdrawnAt}`;
  await untilDone(async () => {
    const rows = await store.uitvragen.listAudit(gemeentecode);
    if (rows.some(({ event }) => event.action === 'toegang-ingetrokken' && event.object === object))
      return 'done';
    const event = {
      moment: now().toISOString(),
      ...doer,
      action: 'toegang-ingetrokken',
      object,
      versie: 1,
    } as const;
    const outcome = await store.uitnodigingen.addAudit(gemeentecode, event);
    return outcome === 'done' ? outcome : undefined;
  });
}
