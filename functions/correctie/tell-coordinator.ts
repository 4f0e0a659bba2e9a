import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { goOnWithPost } from '../mail/go-on-with-post.ts';
import type { Services } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import { untilDone } from '../storage/until-done.ts';
import { opdrachtOf } from '../uitnodigingen/opdracht-of.ts';
import type { RondeRecord } from '../uitnodigingen/ronde-record.ts';
import { keepRonde } from '../uitnodigingen/start-ronde.ts';
import { inTurns } from '../uitvragen/in-turns.ts';

/**
 * Mails the coordinator of one locatie what the gemeente did. The mail says that something is to be read, and not what:
 * words about an inzending stay where only its locatie can read them. The state of the locatie says that the mail is
 * due, so that the timer finds what a process that stopped did not tell.
 */
export async function tellCoordinator(key: LocatieKey, services: Services): Promise<void> {
  await tell(key, services);
  goOnWithPost(key.gemeentecode, services);
}

/** In these a locatie can have something done to it; a vaststelling tells what it does itself. */
const moving: readonly UitvraagStatus[] = ['open', 'gesloten'];

/** Begins every mail to a coordinator that is due in a gemeente. */
export async function tellWhatIsDue(gemeentecode: string, services: Services): Promise<void> {
  const records = await services.store.uitvragen.list(gemeentecode);
  for (const { uitvraag } of records.filter((one) => moving.includes(one.uitvraag.status))) {
    const rows = await services.store.inzendingen.listRespons(uitvraag);
    const due = rows.filter(({ value }) => value.bericht !== undefined);
    const { uitvraagId } = uitvraag;
    await inTurns(due, ({ value }) =>
      tell({ gemeentecode, uitvraagId, locatieId: value.locatieId }, services),
    );
  }
}

/**
 * Writes the round of a mail that is due, then that it is no longer due. The number of the round follows from what it
 * tells: written twice it is one round. What became due later takes the place of what was not told yet.
 */
export async function tell(key: LocatieKey, services: Services): Promise<void> {
  if (services.post === undefined) return;
  const { inzendingen, uitnodigingen } = services.store;
  await untilDone(async () => {
    const found = await inzendingen.findRespons(key);
    if (found?.value.bericht === undefined) return 'done';
    const { bericht, ...rest } = found.value;
    const ronde = rondeOf(key, bericht, services);
    const isKept =
      (await uitnodigingen.findRonde(key.gemeentecode, ronde.opdracht)) !== undefined ||
      (await keepRonde(key.gemeentecode, ronde, services)) === 'done';
    if (!isKept) return undefined;
    const outcome = await inzendingen.replaceRespons(key, { value: rest, mark: found.mark });
    return outcome === 'done' ? outcome : undefined;
  });
}

function rondeOf(
  { gemeentecode, uitvraagId, locatieId }: LocatieKey,
  { soort, beurt, actor, rol }: NonNullable<LocatieRespons['bericht']>,
  services: Services,
): RondeRecord {
  return {
    opdracht: opdrachtOf([soort, gemeentecode, uitvraagId, locatieId, beurt], services),
    uitvraagId,
    soort,
    ontvangers: [{ rol: 'coordinator', scope: locatieId }],
    moment: services.now().toISOString(),
    actor,
    rol,
    stap: 'plannen',
  };
}
