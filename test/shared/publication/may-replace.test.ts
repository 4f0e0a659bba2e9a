import { describe, expect, test } from 'vitest';
import type { Fase } from '../../../shared/afspraak/fase.ts';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import type { LocatieTelling } from '../../../shared/aggregation/pool.ts';
import { changedRecords } from '../../../shared/publication/changed-records.ts';
import { mayReplace } from '../../../shared/publication/may-replace.ts';
import { telling } from '../../functions/fixtures/inzending.ts';

const domeinen = usualDomeinen;
const agreed = (minChildren = 10, coalition: 1 | 2 = 1) => ({
  domeinen,
  publicatie: { minChildren, coalition },
});

/** Of 60 children each, with as many voldoende; `a.1` is a locatie of organisatie a. */
const of = (voldoende: Readonly<Record<string, number>>, fase: Fase = 'voorschool') =>
  Object.entries(voldoende).map(([locatieId, grew]): LocatieTelling => ({
    locatieId,
    organisatieId: locatieId.slice(0, 1),
    fase,
    groepen: [telling([fase === 'voorschool' ? 'peuters' : 'groep1'], 60, grew)],
  }));
const first = of({ 'a.1': 20, 'b.1': 20, 'c.1': 20 });

const totals = { niveau: 'fase' } as const;

test.each<[string, Readonly<Record<string, number>>, boolean]>([
  ['nothing changed', { 'a.1': 20, 'b.1': 20, 'c.1': 20 }, true],
  ['ten changed at one organisatie', { 'a.1': 30, 'b.1': 20, 'c.1': 20 }, true],
  ['nine changed', { 'a.1': 29, 'b.1': 20, 'c.1': 20 }, false],
  ['what rises here and falls there is ten changed', { 'a.1': 30, 'b.1': 10, 'c.1': 20 }, true],
  ['ten together, but nine beside one', { 'a.1': 21, 'b.1': 29, 'c.1': 20 }, false],
  ['ten beside any', { 'a.1': 25, 'b.1': 25, 'c.1': 25 }, true],
  ['a locatie came', { 'a.1': 20, 'a.2': 1, 'b.1': 20, 'c.1': 20 }, true],
])('totals may replace those of before where %s: %#', (_, now, may) => {
  expect(mayReplace([first], of(now), agreed(), totals)).toBe(may);
});

test('where organisaties have rows, each of them has enough that changed, or nothing', () => {
  const five = of({ 'a.1': 25, 'b.1': 25, 'c.1': 25 });
  expect(mayReplace([first], five, agreed())).toBe(false);
  expect(mayReplace([first], five, agreed(), totals)).toBe(true);
  expect(mayReplace([first], of({ 'a.1': 30, 'b.1': 31, 'c.1': 20 }), agreed())).toBe(true);
});

test('rows that became others tell nothing smaller together', () => {
  const small = (voldoende: Readonly<Record<string, readonly [number, number]>>) =>
    Object.entries(voldoende).map(([locatieId, [children, grew]]): LocatieTelling => ({
      locatieId,
      organisatieId: locatieId.slice(0, 1),
      fase: 'voorschool',
      groepen: [telling(['peuters'], children, grew)],
    }));
  const before = small({ 'a.1': [40, 30], 'b.1': [18, 12], 'c.1': [12, 9], 'd.1': [12, 9] });
  // Eleven of b were counted wrongly. The seven that are left join c and d, of which the first release told the sum.
  const after = small({ 'a.1': [40, 30], 'b.1': [7, 4], 'c.1': [12, 9], 'd.1': [12, 9] });
  const known = {
    voorschool: { organisaties: { own: ['a', 'b'], overige: ['c', 'd'] }, locaties: new Map() },
  };
  expect(mayReplace([before], after, agreed(), { known })).toBe(false);
  expect(
    mayReplace(
      [before],
      small({ 'a.1': [40, 30], 'b.1': [18, 1], 'c.1': [12, 9], 'd.1': [12, 9] }),
      agreed(),
      { known },
    ),
  ).toBe(true);
});

test('where groepen have rows, each groep has enough that changed, or nothing', () => {
  const school = (groep1: number, groep2: number) =>
    ['p', 'q'].map((organisatieId): LocatieTelling => ({
      ...{ locatieId: `${organisatieId}.1`, organisatieId, fase: 'vroegschool' },
      groepen: [
        telling(['groep1'], 60, organisatieId === 'p' ? groep1 : 40),
        telling(['groep2'], 60, organisatieId === 'p' ? groep2 : 40),
      ],
    }));
  expect(mayReplace([school(40, 40)], school(46, 46), agreed())).toBe(false);
  expect(mayReplace([school(40, 40)], school(50, 40), agreed())).toBe(true);
});

test('the afspraak says how many must have changed', () => {
  const fifteen = of({ 'a.1': 35, 'b.1': 20, 'c.1': 20 });
  const refreshing = (refreshAfter: number) => ({
    domeinen,
    publicatie: { minChildren: 10, coalition: 1 as const, refreshAfter },
  });
  expect(mayReplace([first], fifteen, refreshing(15))).toBe(true);
  expect(mayReplace([first], fifteen, refreshing(16))).toBe(false);
});

test('no fase leans on the other', () => {
  const both = (inVoorschool: number, inVroegschool: number) => [
    ...first,
    ...of({ 'd.1': 20 + inVoorschool }),
    ...of({ 'd.2': 20, 'e.1': 20, 'f.1': 20 + inVroegschool }, 'vroegschool'),
  ];
  expect(mayReplace([both(0, 0)], both(10, 10), agreed())).toBe(true);
  expect(mayReplace([both(0, 0)], both(10, 3), agreed())).toBe(false);
});

test('a higher smallest number and a coalition of two ask more', () => {
  const twelve = of({ 'a.1': 32, 'b.1': 20, 'c.1': 20 });
  expect(mayReplace([first], twelve, agreed(13))).toBe(false);
  const each = of({ 'a.1': 30, 'b.1': 30, 'c.1': 23 });
  expect(mayReplace([first], each, agreed(5), totals)).toBe(true);
  expect(mayReplace([first], each, agreed(5, 2), totals)).toBe(false);
});

test('a floor of five does not lower the number of changed children', () => {
  expect(mayReplace([first], of({ 'a.1': 26, 'b.1': 20, 'c.1': 20 }), agreed(5))).toBe(false);
});

test('every earlier release counts, and one that is the same tells nothing new', () => {
  const far = of({ 'a.1': 40, 'b.1': 20, 'c.1': 20 });
  const near = of({ 'a.1': 22, 'b.1': 20, 'c.1': 20 });
  expect(mayReplace([far], near, agreed())).toBe(true);
  expect(mayReplace([first, far], near, agreed())).toBe(false);
  expect(mayReplace([first, near, far], near, agreed())).toBe(true);
});

test('figures that have no rows cannot be subtracted', () => {
  const one = of({ 'a.1': 21, 'b.1': 20, 'c.1': 20 });
  expect(mayReplace([first], one, agreed(), { niveau: 'geen' })).toBe(true);
  const few = (voldoende: number): readonly LocatieTelling[] => [
    {
      ...{ locatieId: 'a.1', organisatieId: 'a', fase: 'voorschool' },
      groepen: [telling(['peuters'], 9, voldoende)],
    },
  ];
  expect(mayReplace([few(6)], few(7), agreed())).toBe(true);
});

test('groepen that were merged without another outcome are no change', () => {
  const at = (groepen: LocatieTelling['groepen']): readonly LocatieTelling[] => [
    { locatieId: 's.1', organisatieId: 's', fase: 'vroegschool', groepen },
  ];
  const apart = at([telling(['groep1'], 8, 6), telling(['groep2'], 9, 7)]);
  const merged = at([telling(['groep1', 'groep2'], 17, 13)]);
  expect(changedRecords(apart, merged, domeinen)).toMatchObject([
    {
      ...{ locatieId: 's.1', organisatieId: 's', fase: 'vroegschool', changed: 0 },
      byGroep: { peuters: 0, groep1: 8, groep2: 9, 'groep1+groep2': 17 },
    },
  ]);
  expect(changedRecords(apart, [], domeinen)[0]?.changed).toBe(17);
  const moved = at([telling(['groep1'], 8, 5), telling(['groep2'], 9, 8)]);
  expect(changedRecords(apart, moved, domeinen)[0]?.changed).toBe(2);
});

describe('what is told beside the outcome', () => {
  /** At locatie a so many more children got help, and nothing else became another. */
  const helping = (more: number) =>
    first.map((one): LocatieTelling => {
      if (one.locatieId !== 'a.1') return one;
      const groepen = one.groepen.map((row) =>
        row.omvang === 'beperkt'
          ? row
          : {
              ...row,
              domeinen: row.domeinen.map((each) => ({ ...each, ondersteuning: each.ondersteuning - more })),
            },
      );
      return { ...one, groepen };
    });

  test.each([
    [1, false],
    [9, false],
    [10, true],
  ])('is of enough children too: of %i', (more, may) => {
    expect(mayReplace([first], helping(more), agreed())).toBe(may);
    expect(mayReplace([first], helping(more), agreed(), totals)).toBe(may);
  });

  test('does not make up for an outcome of one child that became another', () => {
    const typed = first.map((one) => ({
      ...one,
      groepen: one.groepen.map(({ ...row }) => {
        if ('combinatie' in row) delete row.combinatie;
        return row;
      }),
    }));
    expect(mayReplace([typed], first, agreed())).toBe(true);
    expect(mayReplace([typed], of({ 'a.1': 21, 'b.1': 20, 'c.1': 20 }), agreed())).toBe(false);
  });
});
