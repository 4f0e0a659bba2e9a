import { requireRole, runners } from '../auth/rights.ts';
import { goOnWithPost } from '../mail/go-on-with-post.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { Asked, UseCase } from '../use-case.ts';
import { planRonde } from './plan-ronde.ts';
import { recipientsOf } from './recipients.ts';
import { readRonde } from './read-ronde.ts';
import type { RondeRecord } from './ronde-record.ts';

/** Writes to those who have not been written to, or again to those who are named. */
export const saveUitnodigingen: UseCase<'saveUitnodigingen'> = (asked, services) =>
  startRonde(asked, 'uitnodiging', services);

/** Reminds those of whom something is still asked. */
export const sendHerinneringen: UseCase<'sendHerinneringen'> = (asked, services) =>
  startRonde(asked, 'herinnering', services);

/**
 * The round is kept first, then its messages, then they are sent in the background: whoever comes next goes on where
 * it was broken off. The same `opdracht` again is the same round, and tells how far it is.
 */
async function startRonde(
  { path, body, caller }: Asked<'saveUitnodigingen' | 'sendHerinneringen'>,
  soort: RondeRecord['soort'],
  services: Services,
) {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const uitvraag = await findUitvraag(path, caller, services);
  if (services.post === undefined) throw new Problem('mail-niet-ingesteld');
  const { status, versie } = uitvraag;
  const ronde = await untilDone(async () => {
    const found = await services.store.uitnodigingen.findRonde(path.gemeentecode, body.opdracht);
    if (found !== undefined) return sameAs(found.value, { soort, uitvraagId: path.uitvraagId });
    if (status !== 'open') throw new Problem('stap-niet-mogelijk', { versie });
    const fresh: RondeRecord = {
      opdracht: body.opdracht,
      uitvraagId: path.uitvraagId,
      soort,
      ...(body.ontvangers && { ontvangers: body.ontvangers }),
      moment: services.now().toISOString(),
      actor: caller.actor,
      rol,
      stap: 'plannen',
    };
    if (soort === 'herinnering' && body.nogmaals !== true) await requireNotToday(fresh, path, services);
    const outcome = await keepRonde(path.gemeentecode, fresh, services);
    return outcome === 'done' ? fresh : undefined;
  });
  await planRonde(path.gemeentecode, ronde, services);
  goOnWithPost(path.gemeentecode, services);
  return readRonde(path.gemeentecode, ronde, services);
}

/** @throws Problem `vandaag-al-herinnerd` where somebody would get a second herinnering on one day, and nobody said so */
async function requireNotToday(
  ronde: RondeRecord,
  { gemeentecode }: { readonly gemeentecode: string },
  services: Services,
): Promise<void> {
  const { hasReminded } = await recipientsOf(gemeentecode, ronde, services);
  if (hasReminded) throw new Problem('vandaag-al-herinnerd');
}

/** Adds a round with its audit row. */
export const keepRonde = (gemeentecode: string, ronde: RondeRecord, { store }: Pick<Services, 'store'>) =>
  store.uitnodigingen.insertRonde(gemeentecode, ronde, {
    moment: ronde.moment,
    actor: ronde.actor,
    rol: ronde.rol,
    action: `${ronde.soort}-begonnen`,
    object: `${ronde.uitvraagId}|${ronde.opdracht}`,
    versie: 1,
  });

function sameAs(found: RondeRecord, asked: Pick<RondeRecord, 'soort' | 'uitvraagId'>): RondeRecord {
  if (found.soort !== asked.soort || found.uitvraagId !== asked.uitvraagId)
    throw new Problem('nummer-al-gebruikt');
  return found;
}
