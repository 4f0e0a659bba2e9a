import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fase } from '../../../shared/afspraak/fase.ts';
import type { PublicationUnit as Unit } from '../../../shared/publication/publication-unit.ts';
import { type PublishableRow, publishableRows } from '../../../shared/publication/publishable-rows.ts';
import { attack, type PublishedSum, type SecretUnit } from './attacker.ts';

type PublicationUnit = Pick<Unit, 'organisatieId' | 'fase' | 'size' | 'children'>;

const unit = (organisatieId: string, fase: Fase, size: number, children = size): PublicationUnit => ({
  organisatieId,
  fase,
  size,
  children,
});
const beleid = { minChildren: 10, coalition: 1 } as const;
const both = [
  ...['a', 'b', 'c'].map((id) => unit(id, 'voorschool', 5)),
  ...['d', 'e', 'f'].map((id) => unit(id, 'vroegschool', 5)),
];
const all: readonly PublishableRow[] = [
  { niveau: 'gemeente' },
  { niveau: 'fase', fase: 'voorschool' },
  { niveau: 'fase', fase: 'vroegschool' },
];

describe('the interim rule', () => {
  test('publishes gemeente and fasen where ten are left beside every organisatie', () => {
    expect(publishableRows(both, beleid)).toEqual({ rows: all });
  });

  test('publishes one fase where the other has no children', () => {
    const units = [...both.slice(0, 3), unit('d', 'vroegschool', 0)];
    expect(publishableRows(units, beleid).rows).toEqual(all.slice(0, 2));
  });

  test.each<[string, readonly PublicationUnit[], object]>([
    ['nobody was judged', [unit('a', 'voorschool', 0)], { kind: 'geen-kinderen' }],
    [
      'a fase has nine',
      [...both.slice(0, 3), unit('d', 'vroegschool', 9)],
      { kind: 'te-weinig-kinderen', fase: 'vroegschool' },
    ],
    [
      'nine are left beside one organisatie',
      [unit('a', 'voorschool', 20), unit('b', 'voorschool', 9)],
      { kind: 'te-weinig-naast-een-organisatie', fase: 'voorschool' },
    ],
    [
      'one organisatie has all',
      [unit('a', 'voorschool', 40)],
      { kind: 'te-weinig-naast-een-organisatie', fase: 'voorschool' },
    ],
    [
      'a domein was hardly judged',
      [...both.slice(0, 3), unit('d', 'vroegschool', 0, 30)],
      { kind: 'te-weinig-kinderen', fase: 'vroegschool' },
    ],
  ])('publishes nothing where %s', (_, units, reason) => {
    expect(publishableRows(units, beleid)).toEqual({ rows: [], reason });
  });

  test('adds up the units of one organisatie before it looks what is left', () => {
    const units = [...['a', 'a', 'b'].map((id) => unit(id, 'voorschool', 6))];
    expect(publishableRows(units, beleid).rows).toEqual([]);
  });

  test('takes two organisaties away where the afspraak says two', () => {
    expect(publishableRows(both, { ...beleid, coalition: 2 }).rows).toEqual([]);
    const units = ['a', 'b', 'c', 'd'].map((id) => unit(id, 'voorschool', 5));
    expect(publishableRows(units, { ...beleid, coalition: 2 }).rows).toEqual(all.slice(0, 2));
  });

  test('says why in words without a number', () => {
    const { rows, ...rest } = publishableRows([unit('a', 'voorschool', 9)], beleid);
    expect(rows).toEqual([]);
    expect(JSON.stringify(rest)).not.toMatch(/\d/);
  });
});

type Publish = (
  units: readonly SecretUnit[],
  minChildren: number,
  coalition: 1 | 2,
) => readonly PublishableRow[];

const sizesOf = ({ domeinen, ...rest }: SecretUnit): PublicationUnit => {
  const judged = domeinen.map(({ aantal }) => aantal);
  return { ...rest, fase: rest.fase as Fase, size: Math.min(...judged), children: Math.max(...judged) };
};
const real: Publish = (units, minChildren, coalition) =>
  publishableRows(units.map(sizesOf), { minChildren, coalition }).rows;

const sumsOf = (units: readonly SecretUnit[], rows: readonly PublishableRow[]): readonly PublishedSum[] =>
  rows.flatMap((row) => {
    const members = units.filter(({ fase }) => row.niveau === 'gemeente' || row.fase === fase);
    return [0, 1].map((domein) => ({
      leden: members.map(({ id }) => id),
      domein,
      aantal: members.reduce((sum, one) => sum + one.domeinen[domein]!.aantal, 0),
      voldoende: members.reduce((sum, one) => sum + one.domeinen[domein]!.voldoende, 0),
    }));
  });

const judged = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 3, max: 12 }) },
  { weight: 1, arbitrary: fc.nat(2) },
);

/** A gemeente of five to eight units of up to four organisaties, in which somebody grows enough everywhere. */
const gemeente = fc
  .array(
    fc.record({
      organisatieId: fc.constantFrom('a', 'b', 'c', 'd'),
      fase: fc.constantFrom('voorschool', 'vroegschool'),
      judged: fc.tuple(judged, judged),
      seed: fc.tuple(fc.nat(11), fc.nat(11)),
    }),
    { minLength: 5, maxLength: 8 },
  )
  .map((units) =>
    units.map(({ organisatieId, fase, judged, seed }, i): SecretUnit => ({
      id: `u${String(i)}`,
      organisatieId,
      fase,
      domeinen: judged.map((aantal, d) => ({ aantal, voldoende: Math.min(aantal, seed[d]!) })),
    })),
  );
const policy = fc.record({ minChildren: fc.constantFrom(5, 8), coalition: fc.constantFrom<1 | 2>(1, 2) });

/** Findings over many random gemeenten; `published` counts those that had rows at all. */
function attackMany(publish: Publish): { readonly kinds: ReadonlySet<string>; readonly published: number } {
  const kinds = new Set<string>();
  let published = 0;
  fc.assert(
    fc.property(gemeente, policy, (units, { minChildren, coalition }) => {
      const sums = sumsOf(units, publish(units, minChildren, coalition));
      if (sums.length > 0) published += 1;
      attack(units, sums, { minChildren, coalition }).forEach(({ kind }) => kinds.add(kind));
    }),
    { numRuns: 2500, seed: 20260601 },
  );
  return { kinds, published };
}

describe('an attacker with every number of children and own figures', () => {
  test('finds nothing but rows in which nobody grew enough, which this rule does not look at', () => {
    const { kinds, published } = attackMany(real);
    expect(published).toBeGreaterThan(100);
    expect([...kinds].filter((kind) => kind !== 'few')).toEqual([]);
  });

  /** Publishers that get one thing wrong. */
  const planted: Readonly<Record<string, Publish>> = {
    'a fase row whatever its size': (units) => [
      ...new Set(units.map(({ fase }) => ({ niveau: 'fase', fase: fase as Fase }) as const)),
    ],
    'the total beside all but one organisatie': (units, minChildren) =>
      units.reduce((sum, one) => sum + sizesOf(one).size, 0) >= minChildren ? [{ niveau: 'gemeente' }] : [],
    'the gemeente beside one fase when the other is left out': (units, minChildren, coalition) => {
      const fase = (['voorschool', 'vroegschool'] as const).find(
        (one) =>
          real(
            units.filter((unit) => unit.fase === one),
            minChildren,
            coalition,
          ).length > 0,
      );
      return fase === undefined ? [] : [{ niveau: 'gemeente' }, { niveau: 'fase', fase }];
    },
    'sizes of the domein that was judged most': (units, minChildren, coalition) =>
      publishableRows(
        units.map(sizesOf).map((one) => ({ ...one, size: one.children })),
        { minChildren, coalition },
      ).rows,
    'one organisatie taken away where the afspraak says two': (units, minChildren) =>
      real(units, minChildren, 1),
    'a row of one child less': (units, minChildren, coalition) =>
      publishableRows(units.map(sizesOf), { minChildren: minChildren - 1, coalition }).rows,
  };

  test.each(Object.entries(planted))('catches %s', (_, publish) => {
    const { kinds } = attackMany(publish);
    expect(kinds.has('small') || kinds.has('exact')).toBe(true);
  });
});
