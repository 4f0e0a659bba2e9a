import { idOf } from '../../fixtures/inzending.ts';

/** Everything that a path can name. */
export interface Place {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
  readonly afspraakId: string;
  readonly locatieId: string;
  readonly inzendingId: string;
  readonly toegangId: string;
  readonly uitnodigingId: string;
}
export type Part = keyof Place;

/** What callers ask about, and the same in another gemeente: the ids of rights are read from the host. */
export const own: Omit<Place, 'toegangId'> = {
  gemeentecode: '9901',
  uitvraagId: 'uitvraag-1',
  afspraakId: 'afspraak-1',
  locatieId: 'loc-1',
  inzendingId: idOf(1),
  uitnodigingId: `9901-${'1'.repeat(32)}`,
};
export const foreign: typeof own = {
  gemeentecode: '9902',
  uitvraagId: 'uitvraag-x',
  afspraakId: 'afspraak-x',
  locatieId: 'loc-x',
  inzendingId: idOf(2),
  uitnodigingId: `9902-${'2'.repeat(32)}`,
};
/** Well-formed ids of nothing at all. */
export const nothing: Place = {
  gemeentecode: '9909',
  uitvraagId: 'uitvraag-n',
  afspraakId: 'afspraak-n',
  locatieId: 'loc-n',
  inzendingId: idOf(9),
  toegangId: '0'.repeat(32),
  uitnodigingId: `9901-${'0'.repeat(32)}`,
};
/** An uitnodiging of nothing names its gemeente too. */
export const nothingAbroad: Place = { ...nothing, uitnodigingId: `9909-${'0'.repeat(32)}` };
