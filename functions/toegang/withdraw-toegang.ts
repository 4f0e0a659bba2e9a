import type { Caller } from '../auth/caller.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Grant, GrantRow } from '../storage/toegang-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UseCase } from '../use-case.ts';
import { endRow, noteEnd } from './end-right.ts';
import { readToegang } from './list-toegang.ts';

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
    return endRow(row, services);
  });
  await noteEnd(withdrawn, { actor: caller.actor, rol: own.rol }, services);
  return readToegang(gemeentecode, caller, services);
};

/** Nobody shuts themselves out, and what the gemeente gave to itself is ended by the gemeente. */
function requireMayEnd({ person, rol }: GrantRow, own: Grant, caller: Caller): void {
  if (person === caller.identity?.person && rol === own.rol) throw new Problem('stap-niet-mogelijk');
  if (runners.includes(rol) && own.rol !== 'gemeente') throw new Problem('geen-recht', { reason: 'role' });
}
