import { goOnWithPost } from '../mail/go-on-with-post.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import { opdrachtOf } from '../uitnodigingen/opdracht-of.ts';
import type { RondeRecord } from '../uitnodigingen/ronde-record.ts';
import { keepRonde } from '../uitnodigingen/start-ronde.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';

interface News {
  readonly soort: Extract<RondeRecord['soort'], 'teruggave' | 'heropening'>;
  /** The beurt by which it became so: once told, it is not told again. */
  readonly beurt: number;
  readonly doer: Doer;
}

/**
 * Mails the coordinator of one locatie what the gemeente did, where mail was set up. The mail says that something is to
 * be read, and not what: words about an inzending stay where only its locatie can read them.
 */
export async function tellCoordinator(
  { gemeentecode, uitvraagId, locatieId }: LocatieKey,
  { soort, beurt, doer }: News,
  services: Services,
): Promise<void> {
  if (services.post === undefined) return;
  const opdracht = opdrachtOf([soort, gemeentecode, uitvraagId, locatieId, beurt], services);
  const ronde: RondeRecord = {
    opdracht,
    uitvraagId,
    soort,
    ontvangers: [{ rol: 'coordinator', scope: locatieId }],
    moment: services.now().toISOString(),
    actor: doer.actor,
    rol: doer.rol,
    stap: 'plannen',
  };
  await untilDone(async () => {
    if ((await services.store.uitnodigingen.findRonde(gemeentecode, opdracht)) !== undefined) return 'done';
    const outcome = await keepRonde(gemeentecode, ronde, services);
    return outcome === 'done' ? outcome : undefined;
  });
  goOnWithPost(gemeentecode, services);
}
