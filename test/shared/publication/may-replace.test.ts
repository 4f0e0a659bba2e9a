import { expect, test } from 'vitest';
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

test.each<[string, Readonly<Record<string, number>>, boolean]>([
  ['nothing changed', { 'a.1': 20, 'b.1': 20, 'c.1': 20 }, true],
  ['ten changed at one organisatie', { 'a.1': 30, 'b.1': 20, 'c.1': 20 }, true],
  ['nine changed', { 'a.1': 29, 'b.1': 20, 'c.1': 20 }, false],
  ['what rises here and falls there is ten changed', { 'a.1': 30, 'b.1': 10, 'c.1': 20 }, true],
  ['ten together, but nine beside one', { 'a.1': 21, 'b.1': 29, 'c.1': 20 }, false],
  ['ten beside any', { 'a.1': 25, 'b.1': 25, 'c.1': 25 }, true],
  ['a locatie came', { 'a.1': 20, 'a.2': 1, 'b.1': 20, 'c.1': 20 }, true],
])('figures may replace those of before where %s: %#', (_, now, may) => {
  expect(mayReplace([first], of(now), agreed())).toBe(may);
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
  expect(mayReplace([first], each, agreed(5))).toBe(true);
  expect(mayReplace([first], each, agreed(5, 2))).toBe(false);
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
  const alone = (voldoende: number) => of({ 'a.1': voldoende });
  expect(mayReplace([alone(20)], alone(21), agreed())).toBe(true);
});

test('groepen that were merged without another outcome are no change', () => {
  const at = (groepen: LocatieTelling['groepen']): readonly LocatieTelling[] => [
    { locatieId: 's.1', organisatieId: 's', fase: 'vroegschool', groepen },
  ];
  const apart = at([telling(['groep1'], 8, 6), telling(['groep2'], 9, 7)]);
  const merged = at([telling(['groep1', 'groep2'], 17, 13)]);
  expect(changedRecords(apart, merged, domeinen)).toEqual([
    { organisatieId: 's', fase: 'vroegschool', changed: 0 },
  ]);
  expect(changedRecords(apart, [], domeinen)[0]?.changed).toBe(17);
  const moved = at([telling(['groep1'], 8, 5), telling(['groep2'], 9, 8)]);
  expect(changedRecords(apart, moved, domeinen)[0]?.changed).toBe(2);
});
