import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { UnitCounts } from '../../../shared/attack/attack-input.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { counted, documentOf, type Row } from './publish.ts';

const rows: readonly Row[] = [
  { niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1'] },
  { niveau: 'organisatie', id: 'a', leden: ['a1'] },
  { niveau: 'organisatie', id: 'b', leden: ['b1'] },
];
/** Invented: as many of forty at a, and thirty of forty at b. */
const grewAt = (voldoende: number): readonly UnitCounts[] => [
  counted({ locatieId: 'a1', aantal: 40, voldoende }),
  counted({ locatieId: 'b1', aantal: 40, voldoende: 30 }),
];

type Detail = NonNullable<Terugkoppeling['details']>[number];
const releaseOf = (
  release: number,
  { grew = 20, geregeld = 5, ja = 20 }: { grew?: number; geregeld?: number; ja?: number } = {},
) => {
  const counts = grewAt(grew);
  const detail: Detail = {
    ...{ niveau: 'organisatie', fase: 'voorschool', id: 'a', kinderen: 60, doelgroepkinderen: 40 },
    domeinen: [{ domein: 'taal', nietTeBeoordelen: 0, ondersteuning: { onvoldoende: 40 - grew, geregeld } }],
    deelname: { ja, nee: 40 - ja, onbekend: 0 },
  };
  return { documents: [{ ...documentOf({ counts, rows, release }), details: [detail] }], counts };
};

const found = (...releases: readonly ReturnType<typeof releaseOf>[]): readonly string[] =>
  attack({
    releases,
    readers: [{ kring: 'openbaar', organisaties: [] }],
    refreshAfter: 10,
  }).map(({ soort, release, since, kinderen }) => `${soort} ${release} ${since} ${kinderen}`);

test.each([
  ['help of one child', { geregeld: 6 }],
  ['VE before school of one child', { ja: 19 }],
])('two releases that differ in %s tell it', (_, change) => {
  expect(found(releaseOf(1), releaseOf(2, change))).toEqual(['verandering 2 1 1']);
});

test('details that changed with enough outcomes, or in enough children, tell nothing of a few', () => {
  expect(found(releaseOf(1), releaseOf(2))).toEqual([]);
  expect(found(releaseOf(1), releaseOf(2, { grew: 30, geregeld: 4 }))).toEqual([]);
  expect(found(releaseOf(1), releaseOf(2, { geregeld: 15 }))).toEqual([]);
});

test('a reason on record excuses it', () => {
  const second = releaseOf(2, { geregeld: 6 });
  const moment = '2026-08-01T10:00:00Z';
  const note = { release: 2, wat: 'Een telling.', waarom: 'Die klopte niet.', ondanks: 'Het moest.', moment };
  const documents = second.documents.map((one) => ({ ...one, herzieningen: [note] }));
  expect(found(releaseOf(1), { ...second, documents })).toEqual([]);
});
