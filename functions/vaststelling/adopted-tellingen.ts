import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import { tellingOf } from '../../shared/terugkoppeling/telling-of.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { adoptedIn, releasesOf } from '../inzendingen/adopted.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Services } from '../services.ts';
import { readDocument } from '../terugkoppeling/read-document.ts';
import { requireLocatie } from './list-results.ts';
import { ownersThen } from './owners-then.ts';

/** What counted in one release. */
interface ReleaseTellingen {
  readonly release: number;
  readonly tellingen: readonly LocatieTelling[];
}

/**
 * What counted in every release, looked up in the versions, which never change, under the organisaties of then; and
 * what counts now.
 */
export interface Tellingen {
  readonly earlier: readonly ReleaseTellingen[];
  readonly now: readonly LocatieTelling[];
}

/**
 * Only of releases of which something was kept when they were revised: figures that are adopted anew from
 * `teruggekoppeld` are made of the same inzendingen.
 */
export async function adoptedTellingen(uitvraag: Uitvraag, { store }: Services): Promise<Tellingen> {
  const [rows, locaties] = await Promise.all([
    store.inzendingen.listRespons(uitvraag),
    store.gemeenten.listLocaties(uitvraag.gemeentecode),
  ]);
  const all = rows.map(({ value }) => value);
  const { gemeentecode, uitvraagId } = uitvraag;
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  const tellingenOf = async (groepenOf: GroepenOf): Promise<readonly LocatieTelling[]> => {
    const tellingen: LocatieTelling[] = [];
    for (const respons of all) {
      // Without it a change would be missed and nobody would see that.
      const locatie = requireLocatie(byId.get(respons.locatieId));
      tellingen.push(...tellingOf({ locatie, inzending: await groepenOf(respons) }, uitvraag));
    }
    return tellingen;
  };
  const earlier: ReleaseTellingen[] = [];
  for (const release of releasesOf(all)) {
    const [tellingen, document] = await Promise.all([
      tellingenOf((respons) => sentIn(release, respons, uitvraag, store)),
      store.publicaties.find({ gemeentecode, uitvraagId, release, kring: 'partners' }),
    ]);
    const documents = document === undefined ? [] : [await readDocument(document)];
    earlier.push({ release, tellingen: ownersThen(tellingen, documents) });
  }
  return { earlier, now: await tellingenOf(({ accepted }) => accepted) };
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
