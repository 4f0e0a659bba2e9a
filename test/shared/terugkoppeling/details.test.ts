import { describe, expect, test } from 'vitest';
import type { Inzending, Toelichting } from '../../../shared/inzending/inzending.ts';
import { outcomeOnly } from '../../../shared/inzending/merge-small-groepen.ts';
import { buildTerugkoppelingen } from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { LocatieResult } from '../../../shared/terugkoppeling/locatie-result.ts';
import { input, schools, voorscholen } from './example-gemeente.ts';

const built = (locaties: readonly LocatieResult[] = input.locaties) =>
  buildTerugkoppelingen({ ...input, locaties }, 'locaties');

const writing = (
  one: (typeof schools)[number],
  change: (words: Toelichting) => Partial<Toelichting>,
): LocatieResult => {
  const { inzending } = one;
  const toelichtingen = inzending.toelichtingen.map((words) => ({ ...words, ...change(words) }));
  return { ...one, inzending: { ...inzending, toelichtingen } };
};

describe('details', () => {
  test('are there for each published row and for no other, in each circle', () => {
    const { openbaar, partners } = built();
    for (const { cijfers, details } of [openbaar, partners]) {
      const rows = new Set(cijfers.map(({ niveau, id }) => `${niveau} ${id}`));
      expect(details?.map(({ niveau, id }) => `${niveau} ${id}`)).toEqual([...rows]);
    }
    expect(openbaar.details?.length).toBeLessThan(partners.details?.length ?? 0);
  });

  test('add up the children of a row, and how they grew in all domeinen', () => {
    const fase = built().partners.details?.find(({ id }) => id === 'vroegschool');
    const rows = schools.flatMap(({ inzending }) => inzending.groepen);
    const sum = (of: (row: Inzending['groepen'][number]) => number) =>
      rows.reduce((total, row) => total + of(row), 0);
    expect(fase).toMatchObject({
      kinderen: sum(({ kinderen }) => kinderen),
      doelgroepkinderen: sum(({ doelgroepkinderen }) => doelgroepkinderen),
    });
    for (const { domein, nietTeBeoordelen } of fase?.domeinen ?? [])
      expect(nietTeBeoordelen).toBe(
        sum((row) => row.domeinen.find((one) => one.domein === domein)?.nietTeBeoordelen ?? 0),
      );
  });

  test('have no reasons and no help in a whole fase where one locatie is too small to send them', () => {
    const [first, ...others] = schools;
    const small = {
      ...first!,
      inzending: {
        ...first!.inzending,
        groepen: first!.inzending.groepen.map((row) => (row.omvang === 'volledig' ? outcomeOnly(row) : row)),
      },
    };
    const partsIn = (locaties: readonly LocatieResult[], fase: string) =>
      built(locaties)
        .partners.details?.filter((row) => row.fase === fase)
        .map(({ domeinen }) => domeinen.every((one) => 'redenen' in one && 'ondersteuning' in one));
    expect(new Set(partsIn([...schools, ...voorscholen], 'vroegschool'))).toEqual(new Set([true]));
    expect(new Set(partsIn([small, ...others, ...voorscholen], 'vroegschool'))).toEqual(new Set([false]));
    expect(new Set(partsIn([small, ...others, ...voorscholen], 'voorschool'))).toEqual(new Set([true]));
  });
});

describe('how many grew in every domein', () => {
  /** As many children judged in every domein at each school, of whom so many grew enough in all. */
  const growing = (volledig: number, alle: number) =>
    schools.map((one) => {
      const groepen = one.inzending.groepen.map((row) => ({
        ...row,
        combinatie: { volledig, histogram: [0, 0, 0, volledig - alle, alle] },
      }));
      return { ...one, inzending: { ...one.inzending, groepen } };
    });
  const rowsWith = (locaties: readonly LocatieResult[]) =>
    built([...locaties, ...voorscholen])
      .partners.details?.filter(({ fase, verdeling }) => fase === 'vroegschool' && verdeling !== undefined)
      .map(({ niveau, id }) => `${niveau} ${id}`);
  const perSchool = schools[0]!.inzending.groepen.length;

  test('is told of the total alone where rows are too small for it', () => {
    expect(rowsWith(growing(16 / perSchool, 10 / perSchool))).toEqual(['fase vroegschool']);
  });

  test('is told of every row where each has room', () => {
    expect(rowsWith(growing(40 / perSchool, 10 / perSchool))).toHaveLength(4);
  });

  test('is not told where too few are left when one takes its own away', () => {
    expect(rowsWith(growing(12 / perSchool, 10 / perSchool))).toEqual([]);
  });

  test.each([0, 1, 16])(
    'is there or not there by numbers of children, where %i of each grew in all',
    (alle) => {
      expect(rowsWith(growing(16 / perSchool, alle / perSchool))).toEqual(['fase vroegschool']);
      expect(rowsWith(growing(40 / perSchool, alle / perSchool))).toHaveLength(4);
      expect(rowsWith(growing(9 / perSchool, Math.min(9, alle) / perSchool))).toEqual([]);
    },
  );
});

describe('what locaties wrote', () => {
  test('is counted from three locaties, once for each, whatever the domein', () => {
    const naming = (count: number) =>
      built([
        ...schools.map((one, i) => writing(one, () => ({ bevorderend: i < count ? ['coaching'] : [] }))),
        ...voorscholen,
      ]).partners.factoren?.filter((one) => one.fase === 'vroegschool' && one.factor === 'coaching');
    expect(naming(3)).toEqual([
      { fase: 'vroegschool', soort: 'bevorderend', factor: 'coaching', locaties: 3 },
    ]);
    expect(naming(2)).toEqual([]);
  });

  test('is read by partners alone, and only where the locatie lets others read it', () => {
    const said = (magDelen: boolean) =>
      built([
        writing(schools[0]!, () => ({ tekst: 'Voorlezen hielp.', watDoenWe: 'Een geheim plan.', magDelen })),
        ...schools.slice(1),
        ...voorscholen,
      ]);
    const shared = said(true);
    expect(shared.partners.voorbeelden?.map(({ tekst }) => tekst)).toContain('Voorlezen hielp.');
    expect(JSON.stringify(shared.openbaar)).not.toContain('Voorlezen hielp.');
    expect(JSON.stringify(shared.partners)).not.toContain('Een geheim plan.');
    expect(JSON.stringify(said(false))).not.toContain('Voorlezen hielp.');
  });
});
