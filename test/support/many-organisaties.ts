import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { richTerugkoppeling } from './rich-terugkoppeling.ts';

const idOf = (nth: number): string => `extra-${String(nth).padStart(2, '0')}`;
const naamOf = (nth: number): string => `Kinderopvang Esdoorn ${String(nth)} (verzonnen)`;

/** The rich document with so many organisaties more in the voorschool, with figures that differ. Invented. */
export function manyOrganisaties(more: number): Terugkoppeling {
  const { organisaties, locaties, cijfers, details = [] } = richTerugkoppeling;
  const all = Array.from({ length: more }, (_, i) => i + 1);
  const figure = cijfers.find(({ niveau, id }) => niveau === 'organisatie' && id === 'vs-a')!;
  const detail = details.find(({ niveau, id }) => niveau === 'organisatie' && id === 'vs-a')!;
  return {
    ...richTerugkoppeling,
    organisaties: [
      ...organisaties,
      ...all.map((nth) => ({ ...organisaties[0]!, organisatieId: idOf(nth), naam: naamOf(nth) })),
    ],
    locaties: [
      ...locaties,
      ...all.map((nth) => ({ ...locaties[0]!, locatieId: idOf(nth), organisatieId: idOf(nth) })),
    ],
    cijfers: [
      ...cijfers,
      ...all.flatMap((nth) =>
        richTerugkoppeling.domeinen.map(({ domein }) => ({
          ...figure,
          ...{ id: idOf(nth), naam: naamOf(nth), domein, leden: [idOf(nth)], voldoende: 20 + nth },
        })),
      ),
    ] as Terugkoppeling['cijfers'],
    details: [...details, ...all.map((nth) => ({ ...detail, id: idOf(nth) }))],
  };
}
