import type { InvitedRol, Ontvanger } from '../../shared/contract/uitnodiging-messages.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Services } from '../services.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { type Place, placeKey, readPlaces } from './places.ts';
import { type BerichtRecord, CLOCK, type RondeRecord } from './ronde-record.ts';

/** One address in one role. */
export interface Addressed {
  readonly rol: InvitedRol;
  readonly adres: string;
  /** What the message is about. */
  readonly about: readonly string[];
  /** All that this address stands for in the uitvraag, so that one link gives all of it. */
  readonly all: readonly string[];
}

export interface Recipients {
  readonly recipients: readonly Addressed[];
  /** Meant, but not to be reached: without an address, where mail does not arrive, or of whom the right ended. */
  readonly skipped: readonly Ontvanger[];
  /** Whether some of the recipients were reminded today already. */
  readonly hasReminded: boolean;
  /** What was known of rights when they were looked for. */
  readonly coverage: Coverage;
}

type Reachable = Place & { readonly adres: string };

/** What a round asks for. */
type Wish = Pick<RondeRecord, 'soort' | 'ontvangers'>;

/** What came before a round. */
interface Before {
  readonly earlier: readonly BerichtRecord[];
  readonly coverage: Coverage;
}

/** Whether a round writes to this place. Whoever tells beforehand to whom a round goes, asks it here too. */
export const isWritten = (place: Place, wish: Wish, { earlier, coverage }: Before): place is Reachable =>
  isMeant(place, wish, earlier) && isStanding(place, wish, coverage) && isReachable(place, wish, earlier);

/**
 * To whom a round goes, and whether somebody must be asked first. Uitnodigingen: who is named, else whoever has an address that was not yet written to in this
 * uitvraag. Herinneringen: coordinators of whom something is still asked, and not where mail bounced. Whose right was
 * withdrawn is only written to by name.
 */
export async function recipientsOf(
  gemeentecode: string,
  ronde: Pick<RondeRecord, 'uitvraagId' | 'opdracht' | 'soort' | 'ontvangers' | 'actor'>,
  services: Services,
): Promise<Recipients> {
  const { uitvraagId, opdracht } = ronde;
  const found = await services.store.uitvragen.find({ gemeentecode, uitvraagId });
  const coverage = await readCoverage(gemeentecode, services);
  if (found === undefined) return { recipients: [], skipped: [], hasReminded: false, coverage };
  const [{ places }, rows] = await Promise.all([
    readPlaces(found.value.uitvraag, services),
    services.store.uitnodigingen.listBerichten(gemeentecode, { uitvraagId }),
  ]);
  const earlier = rows.map(({ value }) => value).filter((one) => one.opdracht !== opdracht);
  const meant = places.filter((place) => isMeant(place, ronde, earlier));
  const standing = places.filter((place) => isStanding(place, ronde, coverage));
  const today = dutchDay(services.now());
  const reachable = places
    .filter((place) => isWritten(place, ronde, { earlier, coverage }))
    .filter((place) => !(isByClock(ronde) && isRemindedOn(place, today, earlier)));
  return {
    recipients: byAddress(reachable, standing),
    hasReminded: reachable.some((place) => isRemindedOn(place, today, earlier)),
    skipped: meant
      .filter((place) => !reachable.some((one) => one === place))
      .map(({ rol, scope }) => ({ rol, scope })),
    coverage,
  };
}

/** Whether a herinnering about a place was written on a day. */
export const isRemindedOn = (place: Place, day: string, berichten: readonly BerichtRecord[]): boolean =>
  berichten.some(
    (one) =>
      one.soort === 'herinnering' &&
      one.status !== 'vervallen' &&
      isAbout(one, place) &&
      dutchDay(new Date(one.plannedAt)) === day,
  );

/** A clock cannot ask: who was reminded today is left out of the herinnering that it begins. */
const isByClock = ({ actor, soort }: Pick<RondeRecord, 'actor' | 'soort'>): boolean =>
  soort === 'herinnering' && actor === CLOCK;

/** Whether its address may still get the right by a mail of this round. */
function isStanding(place: Place, { soort, ontvangers = [] }: Wish, coverage: Coverage): boolean {
  if (place.adres === undefined || !coverage.hasEnded(place, place.adres)) return true;
  return soort === 'uitnodiging' && ontvangers.some((one) => placeKey(one) === placeKey(place));
}

function isMeant(place: Place, { soort, ontvangers }: Wish, earlier: readonly BerichtRecord[]): boolean {
  const named = ontvangers?.some((one) => placeKey(one) === placeKey(place));
  if (soort === 'herinnering') return place.rol === 'coordinator' && !place.compleet && (named ?? true);
  return named ?? !earlier.some((one) => isAbout(one, place) && one.status !== 'vervallen');
}

function isReachable(place: Place, { soort }: Wish, earlier: readonly BerichtRecord[]): boolean {
  if (place.adres === undefined) return false;
  return soort === 'uitnodiging' || lastAbout(place, earlier)?.status !== 'niet-aangekomen';
}

const isAbout = ({ rol, adres, scopes }: BerichtRecord, place: Place): boolean =>
  rol === place.rol && adres === place.adres && scopes.includes(place.scope);

/** The newest message about a place; what came of an older one no longer matters. */
export const lastAbout = (place: Place, berichten: readonly BerichtRecord[]): BerichtRecord | undefined =>
  berichten
    .filter((one) => isAbout(one, place))
    .reduce<BerichtRecord | undefined>(
      (a, b) => (a !== undefined && a.plannedAt >= b.plannedAt ? a : b),
      undefined,
    );

function byAddress(some: readonly Reachable[], places: readonly Place[]): readonly Addressed[] {
  const found = new Map<string, Reachable>(some.map((one) => [`${one.rol}|${one.adres}`, one]));
  const scopesOf = (list: readonly Place[], { rol, adres }: Reachable) =>
    list.filter((one) => one.rol === rol && one.adres === adres).map(({ scope }) => scope);
  return [...found.values()].map((one) => ({
    rol: one.rol,
    adres: one.adres,
    about: scopesOf(some, one),
    all: scopesOf(places, one),
  }));
}
