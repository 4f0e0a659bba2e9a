import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Storing } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Marked } from '../storage/marked.ts';
import type { UitvraagRecord } from './uitvraag-record.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { UseCase } from '../use-case.ts';
import { beginStep, carryOutStep, type Doer } from './carry-out-step.ts';
import { type AskedStep, decideStep, stepsFrom } from './decide-step.ts';
import { isRevised } from './is-revised.ts';
import { requireFigures } from './require-figures.ts';
import { requireMayOpen } from './require-may-open.ts';

/** Steps that whoever comes by may finish. */
const steps: readonly UitvraagStatus[] = ['open', 'gesloten', 'teruggekoppeld'];

/** Opens or closes an uitvraag, takes up again what was adopted, or leaves that as it was. */
export const moveUitvraag: UseCase<'moveUitvraag'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  return move(path, body, { actor: caller.actor, rol }, services);
};

/**
 * Each turn does one thing and looks again: finish what is under way, begin what was asked, or say that it is done.
 * So a crash at any point leaves something that the next request completes.
 */
export function move(key: UitvraagKey, asked: AskedStep, doer: Doer, services: Storing): Promise<Uitvraag> {
  return untilDone(async () => {
    const found = await services.store.uitvragen.find(key);
    if (found === undefined) throw new Problem('niet-gevonden');
    if (await finishPending(found, doer, services)) return undefined;
    const { uitvraag } = found.value;
    requireFigures(found.value);
    const decision = decideStep(uitvraag, asked, stepsFrom(uitvraag));
    if (decision.kind === 'refuse') throw decision.problem;
    if (decision.kind === 'already-done') return uitvraag;
    // What the gemeente adopted only the gemeente takes up again, or leaves.
    if ([uitvraag.status, asked.status].includes('teruggekoppeld') && doer.rol !== 'gemeente')
      throw new Problem('geen-recht', { reason: 'role' });
    if (asked.status === 'teruggekoppeld' && (await isRevised(uitvraag, services)))
      throw new Problem('herziening-begonnen', { versie: uitvraag.versie });
    if (uitvraag.status === 'concept') await requireMayOpen(uitvraag, asked, services);
    await beginStep(found, decision.step, doer, services);
    return undefined;
  });
}

/**
 * Opens or closes to the end what somebody began.
 * @returns whether there was something, so that the caller must look again
 * @throws Problem `stap-niet-mogelijk` during a vaststelling, which has its own way to go on
 */
export async function finishPending(
  found: Marked<UitvraagRecord>,
  doer: Doer,
  services: Storing,
): Promise<boolean> {
  const { uitvraag, pending } = found.value;
  if (pending === undefined) return false;
  if (!steps.includes(pending.to)) throw new Problem('stap-niet-mogelijk', { versie: uitvraag.versie });
  await carryOutStep(found, pending, doer, services);
  return true;
}
