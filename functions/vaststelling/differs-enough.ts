import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import { mayReplace } from '../../shared/publication/may-replace.ts';
import { tellingOf } from '../../shared/terugkoppeling/telling-of.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { adoptedIn, releasesOf } from '../inzendingen/adopted.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Services } from '../services.ts';

/**
 * Whether what would be adopted now may stand beside every release of before: see `mayReplace`. What those were made of
 * is looked up in the versions, which never change. From `teruggekoppeld` nothing can have changed.
 */
export async function differsEnough(uitvraag: Uitvraag, { store }: Services): Promise<boolean> {
  if (uitvraag.release === undefined || uitvraag.status === 'teruggekoppeld') return true;
  const [rows, locaties] = await Promise.all([
    store.inzendingen.listRespons(uitvraag),
    store.gemeenten.listLocaties(uitvraag.gemeentecode),
  ]);
  const all = rows.map(({ value }) => value);
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const tellingenOf = async (groepenOf: GroepenOf): Promise<readonly LocatieTelling[]> => {
    const tellingen: LocatieTelling[] = [];
    for (const respons of all) {
      const locatie = requireLocatie(byId.get(respons.locatieId));
      tellingen.push(...tellingOf({ locatie, inzending: await groepenOf(respons) }, uitvraag));
    }
    return tellingen;
  };
  const earlier: (readonly LocatieTelling[])[] = [];
  for (const release of releasesOf(all))
    earlier.push(await tellingenOf((respons) => sentIn(release, respons, uitvraag, store)));
  const now = await tellingenOf(({ accepted }) => accepted);
  return mayReplace(earlier, now, uitvraag.afspraak);
}

type Groepen = Pick<NonNullable<LocatieRespons['accepted']>, 'groepen'> | undefined;
type GroepenOf = (respons: LocatieRespons) => Groepen | Promise<Groepen>;

async function sentIn(
  release: number,
  respons: LocatieRespons,
  { gemeentecode, uitvraagId }: Uitvraag,
  { inzendingen }: Services['store'],
): Promise<Groepen> {
  const inzendingId = adoptedIn(release, respons);
  if (inzendingId === undefined) return undefined;
  if (inzendingId === respons.accepted?.inzendingId) return respons.accepted;
  const { locatieId } = respons;
  const found = await inzendingen.findVersie({ gemeentecode, uitvraagId, locatieId }, inzendingId);
  if (found === undefined) throw new Error('A version that was adopted is not there');
  return found.inzending;
}

function requireLocatie(locatie: Locatie | undefined): Locatie {
  // Without it a change would be missed and nobody would see that.
  if (locatie === undefined) throw new Error('An invited locatie is not in the register');
  return locatie;
}
