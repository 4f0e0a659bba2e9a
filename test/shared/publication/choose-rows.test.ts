import { describe, expect, test } from 'vitest';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { chooseRows } from '../../../shared/publication/choose-rows.ts';
import { isShownIn } from '../../../shared/publication/chosen-row.ts';
import type { EarlierRows } from '../../../shared/publication/earlier-rows.ts';
import { nextCoarser, publicatieNiveaus } from '../../../shared/publication/publicatie-niveau.ts';
import type { PublicationUnit } from '../../../shared/publication/publication-unit.ts';
import { unitsIn, voorschool, vroegschool } from './gemeente-units.ts';

const usual: Publicatiebeleid = { minChildren: 10, coalition: 1 };
const rowsOf = (units: readonly PublicationUnit[], beleid = usual, earlier?: EarlierRows) =>
  chooseRows({ units, beleid, niveau: 'locaties', earlier }).rows.map((row) =>
    row.niveau === 'gemeente' ? row.niveau : `${row.niveau} ${row.id}`,
  );
const whole = [...voorschool(), ...vroegschool];

describe('a level of detail', () => {
  test('each leaves out what is finer, down to nothing', () => {
    const rows = (niveau: (typeof publicatieNiveaus)[number]) =>
      new Set(
        chooseRows({ units: whole, beleid: { ...usual, locatiesVan: ['A'] }, niveau }).rows.map(
          (row) => row.niveau,
        ),
      );
    const coarse = ['gemeente', 'fase'];
    const fine = [...coarse, 'organisatie', 'overige-organisaties'];
    expect([...rows('locaties')].sort()).toEqual([...fine, 'locatie', 'overige-locaties'].sort());
    expect([...rows('organisaties')].sort()).toEqual([...fine].sort());
    expect([...rows('fase')].sort()).toEqual([...coarse].sort());
    expect([...rows('geen')]).toEqual([]);
    expect(publicatieNiveaus.map(nextCoarser)).toEqual(['organisaties', 'fase', 'geen', undefined]);
  });

  test('says of a row that a coarser publication leaves out that this is why, and asks no consent', () => {
    const { absent } = chooseRows({ units: whole, beleid: usual, niveau: 'fase' });
    expect(absent).toContainEqual({ niveau: 'organisatie', fase: 'voorschool', id: 'A', reason: 'niveau' });
    expect(absent.every(({ toestemmingVan }) => toestemmingVan === undefined)).toBe(true);
  });
});

test('locaties are rows where their organisatie agreed and has a row, the small ones together', () => {
  const beleid: Publicatiebeleid = { ...usual, locatiesVan: ['A', 'C', 'Q'] };
  const rows = rowsOf(whole, beleid).filter((row) => row.includes('locat'));
  // A = 14, 11, 9, 5 and C = 12, 3: beside a locatie of three only the whole of C is left. Q has no row of its own.
  expect(rows).toEqual(['locatie A.1', 'locatie A.2', 'overige-locaties A']);
});

test('groepen are rows where nothing smaller follows from them and the other rows', () => {
  const apart = unitsIn('vroegschool', { P: [[22, 20]], Q: [[21, 25]] });
  expect(rowsOf(apart)).toEqual([
    ...['gemeente', 'fase vroegschool', 'groep groep1', 'groep groep2'],
    ...['organisatie P', 'organisatie Q'],
  ]);
  const small = unitsIn('vroegschool', { P: [[22, 4]], Q: [[21, 25]] });
  expect(rowsOf(small).some((row) => row.startsWith('groep'))).toBe(false);
  const alone = unitsIn('vroegschool', { P: [[0, 40]], Q: [[0, 40]] });
  expect(rowsOf(alone).some((row) => row.startsWith('groep'))).toBe(false);
});

test('in a large gemeente groepen are rows beside small organisaties, as so many can stand in either', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`o${String(i).padStart(2, '0')}`, [[7, 6], 5] as const]),
  );
  const rows = rowsOf(unitsIn('vroegschool', many));
  expect(rows.filter((row) => row.startsWith('groep'))).toEqual(['groep groep1', 'groep groep2']);
  expect(rows.filter((row) => row.startsWith('organisatie'))).toHaveLength(60);
});

test('children who were judged in no domein are in no row, and hold no other fase back', () => {
  const nobody = unitsIn('vroegschool', { Z: [0] });
  expect(rowsOf([...voorschool(), ...nobody])).toEqual(rowsOf(voorschool()));
  const { rows } = chooseRows({ units: [...voorschool(), ...nobody], beleid: usual, niveau: 'locaties' });
  expect(rows.flatMap(({ units }) => units).some((key) => key.startsWith('Z'))).toBe(false);
});

test('a domein that was hardly judged makes a unit small in all of them', () => {
  const [first, ...others] = voorschool();
  const hardly = [{ ...first!, size: 2 }, ...others];
  expect(rowsOf(hardly, { ...usual, locatiesVan: ['A'] })).not.toContain('locatie A.1');
});

test('with consent of all "Overige" still says nothing about the two children of one', () => {
  const units = unitsIn('voorschool', { A: [20], B: [3], C: [2] });
  const agreed = { fase: 'voorschool' as const, organisaties: ['A', 'B', 'C'] };
  expect(rowsOf(units, { ...usual, toestemming: [agreed] })).toEqual(['gemeente', 'fase voorschool']);
});

test('consent of all does not bring a total of fewer children than everybody may read', () => {
  const units = unitsIn('voorschool', { A: [8] });
  const agreed = { fase: 'voorschool' as const, organisaties: ['A'] };
  expect(rowsOf(units, { ...usual, toestemming: [agreed] })).toEqual(['organisatie A']);
});

describe('rows of an earlier year', () => {
  const earlier = (own: readonly string[], overige: readonly string[]): EarlierRows => ({
    voorschool: { organisaties: { own, overige }, locaties: new Map() },
  });
  const units = unitsIn('voorschool', { A: [30], B: [25], C: [12], D: [12], E: [4] });

  test('are kept while they are enough, also where fewer would suffice by now', () => {
    const fresh = ['organisatie A', 'organisatie B', 'overige-organisaties voorschool'];
    expect(rowsOf(units).slice(2)).toEqual(fresh);
    const kept = rowsOf(units, usual, earlier(['A', 'C', 'D'], ['B', 'E']));
    // B would be read by nobody, but only four are left beside it.
    expect(kept.slice(2)).toEqual(fresh);
    const larger = unitsIn('voorschool', { A: [30], B: [25], C: [12], D: [12] });
    expect(rowsOf(larger, usual, earlier(['A', 'B'], ['C', 'D'])).slice(2)).toEqual(fresh);
    const { absent } = chooseRows({
      ...{ units: larger, beleid: usual, niveau: 'organisaties' },
      earlier: earlier(['A', 'B'], ['C', 'D']),
    });
    expect(absent.map(({ reason }) => reason)).toEqual(['bleef-overige', 'bleef-overige']);
  });

  test('take in who is new, and one who became too small', () => {
    const now = unitsIn('voorschool', { A: [30], B: [8], C: [12], D: [12], N: [15], O: [2] });
    const rows = rowsOf(now, usual, earlier(['A', 'B'], ['C', 'D']));
    expect(rows.slice(2)).toEqual(['organisatie A', 'organisatie N', 'overige-organisaties voorschool']);
  });

  test('of one alone become a row of its own', () => {
    const now = unitsIn('voorschool', { A: [30], C: [12] });
    expect(rowsOf(now, usual, earlier(['A'], ['C', 'D'])).slice(2)).toEqual([
      'organisatie A',
      'organisatie C',
    ]);
  });
});

test('everybody reads gemeente, fase and groep; partners read all', () => {
  const all = [
    ...(['gemeente', 'fase', 'groep'] as const),
    ...(['organisatie', 'overige-organisaties', 'locatie', 'overige-locaties'] as const),
  ];
  expect(all.filter((niveau) => isShownIn('openbaar', { niveau }))).toEqual(all.slice(0, 3));
  expect(all.filter((niveau) => isShownIn('partners', { niveau }))).toEqual(all);
});

test('why a row is not there names no number', () => {
  const { absent } = chooseRows({ units: voorschool([6]), beleid: usual, niveau: 'locaties' });
  expect(absent.length).toBeGreaterThan(2);
  expect(JSON.stringify(absent)).not.toMatch(/\d/);
});
