import type { AuditEvent } from '../audit/audit-chain.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { beurtOf, settled } from '../inzendingen/settled.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { NewsSoort } from '../../shared/mail/mail-facts.ts';
import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';
import type { UitvraagRecord } from '../uitvragen/uitvraag-record.ts';
import { standOf } from './stand-of.ts';

/** A locatie and its uitvraag, as they were read. */
interface Seen {
  readonly respons: LocatieRespons;
  readonly record: UitvraagRecord;
}

/** The state that a locatie gets, without its beurt; undefined where there is nothing to do. */
type Decide = (seen: Seen) => Promise<LocatieRespons | undefined>;

interface Change {
  readonly doer: Doer;
  readonly action: AuditEvent['action'];
  readonly decide: Decide;
  /** What the coordinator hears of it by mail, where mail was set up. */
  readonly tells?: NewsSoort;
}

/**
 * Reads, decides and writes the state of one locatie with its audit row, both or neither. The state is read before the
 * uitvraag: a vaststelling that begins in between rewrites the state, and then this write does not hold.
 * @param decide throws the Problem with which it refuses
 */
export async function changeStand(
  key: LocatieKey,
  { doer, action, decide, tells }: Change,
  { store, now, post }: Services,
): Promise<InzendingStand> {
  return untilDone(async () => {
    const found = await store.inzendingen.findRespons(key);
    const record = await store.uitvragen.find(key);
    if (found === undefined || record === undefined) throw new Problem('niet-gevonden');
    const moment = now();
    const respons = settled(found.value, dutchDay(moment));
    const decided = await decide({ respons, record: record.value });
    if (decided === undefined) return standOf(respons, moment);
    const beurt = beurtOf(respons) + 1;
    const isTold = tells !== undefined && post !== undefined;
    const bericht = isTold && { soort: tells, beurt, actor: doer.actor, rol: doer.rol };
    const next = { ...decided, beurt, ...(bericht && { bericht }) };
    const event: AuditEvent = {
      moment: moment.toISOString(),
      actor: doer.actor,
      rol: doer.rol,
      action,
      object: next.inzendingId ?? next.locatieId,
      versie: next.versie,
    };
    const outcome = await store.inzendingen.saveStand(key, {
      respons: { value: next, mark: found.mark },
      event,
    });
    return outcome === 'done' ? standOf(next, moment) : undefined;
  });
}

/** Whether the figures are adopted, or are about to be: then nothing changes silently any more. */
export const isAdopted = ({ uitvraag, pending }: UitvraagRecord): boolean =>
  [uitvraag.status, pending?.to].some((one) => one === 'vastgesteld' || one === 'teruggekoppeld');
