import type { AfspraakStand } from '../../shared/contract/afspraak-messages.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Storing } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';
import type { AfspraakDecision } from './decide-tekst.ts';

/** What is written, by whom, and how it is decided on from all that stands. */
interface Change {
  readonly gemeentecode: string;
  readonly action: AuditEvent['action'];
  readonly doer: Doer;
  readonly decide: (all: readonly AfspraakStand[]) => AfspraakDecision;
}

/**
 * Reads, decides and writes, again when somebody else was in between: one transaction, so that there is nothing to be
 * completed after a crash.
 */
export const writeAfspraak = (
  { gemeentecode, action, doer, decide }: Change,
  { store, now }: Storing,
): Promise<AfspraakStand> =>
  untilDone(async () => {
    const { value: all, mark } = await store.afspraken.list(gemeentecode);
    const decision = decide(all);
    if (decision.kind === 'refuse') throw decision.problem;
    const { stand } = decision;
    if (decision.kind === 'already-done') return stand;
    const { afspraakId, versie, status } = stand.afspraak;
    const object = `${afspraakId}|${String(versie)}|${status}`;
    const event: AuditEvent = {
      ...doer,
      moment: now().toISOString(),
      action,
      object,
      versie: stand.revision,
    };
    const changed = { value: [...decision.others, stand], mark };
    const outcome = await store.afspraken.replace(gemeentecode, changed, event);
    return outcome === 'done' ? stand : undefined;
  });
