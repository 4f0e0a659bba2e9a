import { MailAddress, sameAddress } from '../kernel/mail-address.ts';
import type { AdresPlace } from './adres-places.ts';
import { findPlace, type NoPlace, type PlaceClues } from './find-place.ts';

/** A line of a list of addresses, as texts; '' where nothing stands there. */
export interface AdresLine extends PlaceClues {
  /** Place of the line in its table, from 0. */
  readonly at: number;
  readonly naam: string;
  /** The address that was known when the list was made. */
  readonly bekend: string;
  readonly adres: string;
}

/** Why nothing is taken of a line. */
export type WrongLine = NoPlace | 'geen-adres' | 'twee-adressen' | 'intussen-anders';

export interface Wrong {
  readonly at: number;
  /** As it stands in the line, only to show it. */
  readonly naam: string;
  readonly why: WrongLine;
}

/** An address that becomes another: `to` absent takes it away. */
export interface AdresChange {
  readonly place: AdresPlace;
  readonly to: string | undefined;
  /** The lines that say so. */
  readonly at: readonly number[];
}

/** What a list would change; a place that it does not name stays as it is. */
export interface AdresComparison {
  readonly changes: readonly AdresChange[];
  readonly wrong: readonly Wrong[];
}

interface Said {
  readonly line: AdresLine;
  readonly place: AdresPlace;
  readonly to: string | undefined;
}

/**
 * Lays a list beside what is kept. A line in which the address stands that was known when the list was made, asks
 * nothing. A line that was changed while somebody else changed the same address, is told and not taken.
 */
export function compareAdressen(places: readonly AdresPlace[], lines: readonly AdresLine[]): AdresComparison {
  const read = lines.flatMap((line) => (saysSomething(line) ? [readLine(places, line)] : []));
  const said = read.filter((one): one is Said => 'place' in one);
  const disagreeing = said.filter(({ place, to }) =>
    said.some((other) => other.place === place && other.to !== to),
  );
  const agreed = said.filter((one) => !disagreeing.includes(one) && one.to !== one.place.adres);
  return {
    changes: [...new Set(agreed.map(({ place }) => place))].map((place) => changeOf(place, agreed)),
    wrong: [
      ...read.filter((one): one is Wrong => !('place' in one)),
      ...disagreeing.map(({ line }) => wrong(line, 'twee-adressen')),
    ].sort((a, b) => a.at - b.at),
  };
}

const plain = (adres: string): string | undefined => (adres === '' ? undefined : sameAddress(adres));
const saysSomething = ({ adres, bekend }: AdresLine): boolean => plain(adres) !== plain(bekend);
const wrong = ({ at, naam }: AdresLine, why: WrongLine): Wrong => ({ at, naam, why });

function readLine(places: readonly AdresPlace[], line: AdresLine): Said | Wrong {
  const place = findPlace(places, line);
  if (typeof place === 'string') return wrong(line, place);
  const to = plain(line.adres);
  if (to !== undefined && !MailAddress.safeParse(to).success) return wrong(line, 'geen-adres');
  // Only a line that was drawn knows what was there before; one that was added is shown beside what is kept.
  const isDrawn = line.sleutel !== '';
  const isStale = isDrawn && place.adres !== plain(line.bekend) && place.adres !== to;
  return isStale ? wrong(line, 'intussen-anders') : { line, place, to };
}

function changeOf(place: AdresPlace, agreed: readonly Said[]): AdresChange {
  const own = agreed.filter((one) => one.place === place);
  return { place, to: own[0]?.to, at: own.map(({ line }) => line.at) };
}
