import { randomBytes } from 'node:crypto';
import type { Services } from '../services.ts';
import type { PlannedBericht } from '../storage/uitnodiging-store.ts';
import { untilDone } from '../storage/until-done.ts';
import { inTurns } from '../uitvragen/in-turns.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type Addressed, recipientsOf } from './recipients.ts';
import type { BerichtRecord, RondeRecord } from './ronde-record.ts';
import type { UitnodigingRecord } from './uitnodiging-record.ts';

/**
 * Writes the messages of a round, each with the uitnodiging that it carries, and then that all are there. Done again
 * it writes what is missing: the key of a message is made of the round, the role and the address.
 */
export async function planRonde(gemeentecode: string, ronde: RondeRecord, services: Services): Promise<void> {
  if (ronde.stap !== 'plannen') return;
  const { recipients, coverage } = await recipientsOf(gemeentecode, ronde, services);
  const place = { gemeentecode, ronde };
  await inTurns(recipients, async (to) => {
    let known = coverage;
    await untilDone(async () => {
      const planned = plan(place, to, known, services);
      if ((await services.store.uitnodigingen.insertBericht(gemeentecode, planned)) === 'done') return 'done';
      if (await services.store.uitnodigingen.findBericht(gemeentecode, planned.bericht)) return 'done';
      // Somebody used or withdrew an uitnodiging to this address since it was read.
      known = await readCoverage(gemeentecode, services);
      return undefined;
    });
  });
  await moveOn(gemeentecode, ronde.opdracht, 'versturen', services);
}

/** How far a round is only rises. */
export async function moveOn(
  gemeentecode: string,
  opdracht: string,
  stap: RondeRecord['stap'],
  { store }: Pick<Services, 'store'>,
): Promise<void> {
  await untilDone(async () => {
    const found = await store.uitnodigingen.findRonde(gemeentecode, opdracht);
    if (found === undefined || order[found.value.stap] >= order[stap]) return 'done';
    const { value, mark } = found;
    const outcome = await store.uitnodigingen.replaceRonde(gemeentecode, { value: { ...value, stap }, mark });
    return outcome === 'done' ? outcome : undefined;
  });
}

const order = { plannen: 0, versturen: 1, klaar: 2 } as const satisfies Record<RondeRecord['stap'], number>;

interface RondeAt {
  readonly gemeentecode: string;
  readonly ronde: RondeRecord;
}

/** Who has every right that the address stands for is only asked; others get an uitnodiging in the place of older ones. */
function plan(
  { gemeentecode, ronde }: RondeAt,
  to: Addressed,
  coverage: Coverage,
  { hash, now, post }: Services,
): PlannedBericht {
  const { rol, adres, about, all } = to;
  const madeAt = now().toISOString();
  const bericht: BerichtRecord = {
    opdracht: ronde.opdracht,
    berichtId: `${rol}-${hash(adres).slice(0, 32)}`,
    uitvraagId: ronde.uitvraagId,
    soort: ronde.soort,
    rol,
    scopes: [...about],
    adres,
    status: 'wacht',
    plannedAt: madeAt,
    moment: madeAt,
    attempts: 0,
  };
  if (all.every((scope) => coverage.has({ rol, scope }, adres)))
    return {
      bericht: { ...bericht, soort: ronde.soort === 'uitnodiging' ? 'verzoek' : ronde.soort },
      replaced: [],
    };
  const uitnodiging: UitnodigingRecord = {
    uitnodigingId: `${gemeentecode}-${randomBytes(16).toString('hex')}`,
    gemeentecode,
    rol,
    scopes: [...all],
    adres,
    madeAt,
    expiresAt: new Date(Date.parse(madeAt) + (post?.days ?? 0) * DAY_MS).toISOString(),
    status: 'open',
    secrets: [],
  };
  const replaced = coverage.uitnodigingen
    .filter(({ value }) => value.status === 'open' && value.rol === rol && value.adres === adres)
    .map(({ value, mark }) => ({ value: { ...value, status: 'vervangen' as const }, mark }));
  return { bericht: { ...bericht, uitnodigingId: uitnodiging.uitnodigingId }, uitnodiging, replaced };
}

const DAY_MS = 86_400_000;
