import type { AuditEvent } from '../audit/audit-chain.ts';
import { tell } from '../correctie/tell-coordinator.ts';
import { redenOf } from '../correctie/decide-heropening.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { beurtOf, closed } from '../inzendingen/settled.ts';
import { goOnWithPost } from '../mail/go-on-with-post.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';
import { inTurns } from '../uitvragen/in-turns.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/**
 * Ends what was said about sending after closing, now that the figures are adopted. Who asked and got no answer, or was
 * let in and did not send, hears that it is over. Done again it does what is left.
 */
export async function endHeropeningen(
  key: UitvraagKey,
  run: VaststellingRun,
  services: Services,
): Promise<void> {
  const rows = await services.store.inzendingen.listRespons(key);
  const open = rows.filter(({ value }) => value.heropening !== undefined || value.bericht !== undefined);
  await inTurns(open, async ({ value: { locatieId } }) => {
    await untilDone(() => end({ ...key, locatieId }, run, services));
    await tell({ ...key, locatieId }, services);
  });
  if (open.length > 0) goOnWithPost(key.gemeentecode, services);
}

async function end(
  key: UitvraagKey & { readonly locatieId: string },
  { actor, rol }: VaststellingRun,
  { store, now, post }: Services,
): Promise<'done' | undefined> {
  const row = await store.inzendingen.findRespons(key);
  const heropening = row?.value.heropening;
  if (row === undefined || heropening === undefined || isOver.includes(heropening.status)) return 'done';
  const { value, mark } = row;
  const next = isOvertaken(value) ? overtaken(value, { actor, rol }, post !== undefined) : closed(value);
  const event: AuditEvent = {
    moment: now().toISOString(),
    ...{ actor, rol },
    action: isOvertaken(value) ? 'heropening-achterhaald' : 'heropening-voorbij',
    object: key.locatieId,
    versie: value.versie,
  };
  const outcome = await store.inzendingen.saveStand(key, { respons: { value: next, mark }, event });
  return outcome === 'done' ? outcome : undefined;
}

/** Whether somebody waits for an answer, or was let in and did not send. */
const isOvertaken = ({ heropening, status }: LocatieRespons): boolean =>
  heropening?.status === 'gevraagd' || !hasSent.includes(status);

function overtaken(value: LocatieRespons, { actor, rol }: Doer, isTold: boolean): LocatieRespons {
  const beurt = beurtOf(value) + 1;
  const reden = redenOf(value.heropening);
  return {
    ...value,
    beurt,
    heropening: { status: 'achterhaald', ...(reden !== undefined && { reden }) },
    ...(isTold && { bericht: { soort: 'afloop', beurt, actor, rol } }),
  };
}

const isOver: readonly string[] = ['geweigerd', 'achterhaald'];
/** Who sent since, or could change what counts already. */
const hasSent: readonly LocatieRespons['status'][] = ['geaccepteerd', 'nulopgave'];
