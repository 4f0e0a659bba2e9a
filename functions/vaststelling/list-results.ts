import { takesNoPart } from '../../shared/respons/locatie-stand.ts';
import type { LocatieResult } from '../../shared/terugkoppeling/locatie-result.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { inTurns } from '../uitvragen/in-turns.ts';

/** What counts of each invited locatie, with what it wrote: that stands in its version alone. */
export async function listResults(
  key: UitvraagKey,
  { store }: Pick<Services, 'store'>,
): Promise<readonly LocatieResult[]> {
  const [rows, locaties] = await Promise.all([
    store.inzendingen.listRespons(key),
    store.gemeenten.listLocaties(key.gemeentecode),
  ]);
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const results = new Map<string, LocatieResult>();
  await inTurns(rows, async ({ value }) => {
    const locatie = requireLocatie(byId.get(value.locatieId));
    const { status, ontvangenOp, accepted, deelname } = value;
    const facts = { status, ontvangenOp, counting: accepted?.versie, deelname };
    const inzending = await withWords(key, value, { store });
    results.set(value.locatieId, { locatie, inzending, takesNoPart: takesNoPart(facts) });
  });
  return rows.flatMap(({ value }) => results.get(value.locatieId) ?? []);
}

async function withWords(
  key: UitvraagKey,
  { locatieId, accepted }: LocatieRespons,
  { store }: Pick<Services, 'store'>,
): Promise<LocatieResult['inzending']> {
  if (accepted === undefined) return undefined;
  const found = await store.inzendingen.findVersie({ ...key, locatieId }, accepted.inzendingId);
  if (found === undefined) throw new Error('An accepted version is not there');
  return { ...accepted, toelichtingen: found.inzending.toelichtingen };
}

/** Without it the figures would be wrong and nobody would see that. */
export function requireLocatie(locatie: Locatie | undefined): Locatie {
  if (locatie === undefined) throw new Error('An invited locatie is not in the register');
  return locatie;
}
