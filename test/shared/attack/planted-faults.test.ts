import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { AttackedRelease, Reader } from '../../../shared/attack/attack-input.ts';
import { counted, type Publication, releaseOf } from './publish.ts';

const everybody: Reader = { kring: 'openbaar', organisaties: [] };
const one = (organisatieId: string): Reader => ({ kring: 'partners', organisaties: [organisatieId] });

const found = (releases: readonly AttackedRelease[], readers: readonly Reader[]): readonly string[] =>
  attack({ releases, readers, refreshAfter: 10 }).map(({ soort, leden }) => `${soort} ${leden.join(' ')}`);

const of = (publication: Publication, readers: readonly Reader[] = [everybody]): readonly string[] =>
  found([releaseOf(publication)], readers);

const fase = (...leden: string[]) => ({ niveau: 'fase', id: 'voorschool', leden }) as const;
const organisatie = (id: string, ...leden: string[]) => ({ niveau: 'organisatie', id, leden }) as const;

test('a row of one child too few is found', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 9, voldoende: 6 }),
    counted({ locatieId: 'b1', aantal: 20, voldoende: 16 }),
  ];
  expect(of({ counts, rows: [organisatie('a', 'a1'), organisatie('b', 'b1')] })).toContain('klein a1');
  const [first, second] = counts;
  const enough = [{ ...first!, aantal: 10 }, second!];
  expect(of({ counts: enough, rows: [organisatie('a', 'a1'), organisatie('b', 'b1')] })).toEqual([]);
});

test('a fase beside all but one of its organisaties gives the last one away', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 20, voldoende: 15 }),
    counted({ locatieId: 'b1', aantal: 20, voldoende: 15 }),
    counted({ locatieId: 'c1', aantal: 7, voldoende: 5 }),
  ];
  const rows = [fase('a1', 'b1', 'c1'), organisatie('a', 'a1'), organisatie('b', 'b1')];
  expect(of({ counts, rows })).toEqual(['exact c1']);
  expect(of({ counts, rows: rows.slice(0, 2) })).toEqual([]);
});

test('an organisatie that is told by groep with a small part is found', () => {
  const school = { fase: 'vroegschool', organisatieId: 'a' } as const;
  const counts = [
    counted({ ...school, locatieId: 'a1', groepen: 'groep1', aantal: 4, voldoende: 3 }),
    counted({ ...school, locatieId: 'a1', groepen: 'groep2', aantal: 14, voldoende: 10 }),
  ];
  const rows = [organisatie('a', 'a1'), { niveau: 'groep', id: 'groep2', leden: ['a1/groep2'] } as const];
  expect(of({ counts, rows })).toEqual(['exact a1/groep1']);
});

test('a gemeente beside one of its two fasen gives the other one away', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 30, voldoende: 20 }),
    counted({ locatieId: 'b1', fase: 'vroegschool', groepen: 'groep2', aantal: 6, voldoende: 4 }),
  ];
  const rows = [{ niveau: 'gemeente', id: '9999', leden: ['a1', 'b1'] } as const, fase('a1')];
  expect(of({ counts, rows })).toEqual(['exact b1']);
  expect(of({ counts, rows: rows.slice(0, 1) })).toEqual([]);
});

const herziening = {
  wat: 'De cijfers van een locatie.',
  waarom: 'Er was een kind dubbel geteld.',
  ondanks: 'De raad besluit erover.',
  release: 2,
  moment: '2026-09-01T10:00:00Z',
};

test('a release after one corrected child is found, and not where a reason is on record', () => {
  const before = [counted({ locatieId: 'a1', aantal: 30, voldoende: 20 })];
  const after = [counted({ locatieId: 'a1', aantal: 30, voldoende: 21 })];
  const rows = [fase('a1')];
  const first = releaseOf({ counts: before, rows });
  const second = releaseOf({ counts: after, rows, release: 2 });
  expect(found([first, second], [everybody])).toEqual(['verandering a1']);
  const said = second.documents.map((document) => ({ ...document, herzieningen: [herziening] }));
  expect(found([first, { ...second, documents: said }], [everybody])).toEqual([]);
  expect(found([first, first], [everybody])).toEqual([]);
});

test('what an earlier release gave away is a leak of that one, and not told again of a later one', () => {
  const before = [
    counted({ locatieId: 'a1', aantal: 30, voldoende: 20 }),
    counted({ locatieId: 'b1', aantal: 6, voldoende: 2 }),
    counted({ locatieId: 'c1', aantal: 40, voldoende: 30 }),
  ];
  const after = before.map((one) => (one.locatieId === 'a1' ? one : { ...one, aantal: one.aantal + 14 }));
  const all = fase('a1', 'b1', 'c1');
  const first = releaseOf({ counts: before, rows: [all, organisatie('a', 'a1'), organisatie('c', 'c1')] });
  const second = releaseOf({ counts: after, rows: [all], release: 2 });
  const leaks = attack({ releases: [first, second], readers: [everybody], refreshAfter: 10 });
  expect(leaks.map(({ soort, release, leden }) => [soort, release, ...leden])).toEqual([
    ['exact', 1, 'b1'],
    ['weinig', 1, 'b1'],
  ]);
});

test('rows of two releases that together give a few children away are found', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 30, voldoende: 20 }),
    counted({ locatieId: 'b1', aantal: 6, voldoende: 4 }),
  ];
  const first = releaseOf({ counts, rows: [fase('a1', 'b1')] });
  const second = releaseOf({ counts, rows: [fase('a1')], release: 2 });
  expect(found([first], [everybody])).toEqual([]);
  expect(found([second], [everybody])).toEqual([]);
  expect(found([first, second], [everybody])).toEqual(['exact b1']);
});

test('a release after ten corrected children is no leak, nine of them are', () => {
  const rows = [fase('a1')];
  const at = (voldoende: number, release: number) =>
    releaseOf({ counts: [counted({ locatieId: 'a1', aantal: 60, voldoende })], rows, release });
  expect(found([at(20, 1), at(30, 2)], [everybody])).toEqual([]);
  expect(found([at(20, 1), at(29, 2)], [everybody])).toEqual(['verandering a1']);
});

test('who takes away its own figures finds the rest of a row', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 8, voldoende: 5 }),
    counted({ locatieId: 'b1', aantal: 6, voldoende: 4 }),
  ];
  const publication = { counts, rows: [fase('a1', 'b1')], kring: 'partners' } as const;
  expect(of(publication, [everybody])).toEqual([]);
  expect(of(publication, [one('a')])).toEqual(['exact b1']);
  expect(of(publication, [one('b')])).toEqual(['exact a1']);
});

test('the rest may be known when all of its children are voldoende', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 8, voldoende: 5 }),
    counted({ locatieId: 'b1', aantal: 6, voldoende: 6 }),
  ];
  expect(of({ counts, rows: [fase('a1', 'b1')], kring: 'partners' }, [one('a')])).toEqual([]);
});

test('a row with too few voldoende is found, and so is one where few are left after its own are taken away', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 12, voldoende: 9 }),
    counted({ locatieId: 'b1', aantal: 12, voldoende: 2 }),
  ];
  expect(of({ counts, rows: [organisatie('b', 'b1')] })).toEqual(['weinig b1']);
  const together = { counts, rows: [fase('a1', 'b1')], kring: 'partners' } as const;
  expect(of(together, [one('a')])).toEqual(['weinig b1']);
  expect(of(together, [one('b')])).toEqual([]);
});

test('with nobody voldoende in a row every small locatie of it is known', () => {
  const counts = [
    counted({ locatieId: 'a1', aantal: 6, voldoende: 0 }),
    counted({ locatieId: 'a2', aantal: 11, voldoende: 0 }),
  ];
  expect(of({ counts, rows: [fase('a1', 'a2')] })).toEqual([
    'weinig a1 a2',
    'exact a1',
    'weinig a1',
    'weinig a2',
  ]);
});
