import fc from 'fast-check';
import type { UnitCounts } from '../../../shared/attack/attack-input.ts';
import { counted, type Row } from './publish.ts';

/** Five units of three organisaties, so small that all outcomes can be tried. */
const places: readonly Pick<UnitCounts, 'locatieId' | 'fase' | 'groepen'>[] = [
  { locatieId: 'a1', fase: 'voorschool', groepen: 'peuters' },
  { locatieId: 'a2', fase: 'vroegschool', groepen: 'groep1' },
  { locatieId: 'a2', fase: 'vroegschool', groepen: 'groep2' },
  { locatieId: 'b1', fase: 'voorschool', groepen: 'peuters' },
  { locatieId: 'c1', fase: 'vroegschool', groepen: 'groep1+groep2' },
];

export const keyOf = ({ locatieId, groepen }: Pick<UnitCounts, 'locatieId' | 'groepen'>): string =>
  `${locatieId}/${groepen}`;

export const tinyCounts = (most: number, of: number): fc.Arbitrary<readonly UnitCounts[]> =>
  fc
    .tuple(
      ...places
        .slice(0, of)
        .map((place) =>
          fc
            .integer({ min: 0, max: most })
            .chain((aantal) =>
              fc
                .integer({ min: 0, max: aantal })
                .map((voldoende) => counted({ ...place, aantal, voldoende })),
            ),
        ),
    )
    .map((counts) => counts);

/** Rows over any units, which overlap in ways that no publication has. */
export const tinyRows = (of: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(fc.subarray(places.slice(0, of).map(keyOf), { minLength: 1 }), { maxLength: 5 })
    .map((rows) => rows.map((leden, at) => ({ niveau: 'organisatie', id: `rij${at}`, leden })));

/** Whose leden a leak names, by key: a locatie stands for all of its units. */
export const keysOf = (leden: readonly string[], counts: readonly UnitCounts[]): string =>
  counts
    .filter((one) => leden.includes(one.locatieId) || leden.includes(keyOf(one)))
    .map(keyOf)
    .sort()
    .join(' ');
