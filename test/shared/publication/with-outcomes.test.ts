import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { chooseRows } from '../../../shared/publication/choose-rows.ts';
import { type PublicationUnit, unitKey } from '../../../shared/publication/publication-unit.ts';
import { attack, type PublishedSum, type SecretUnit } from './attacker.ts';

interface Secret extends Omit<PublicationUnit, 'size' | 'children'> {
  /** Children judged and those who grew enough, in two domeinen. */
  readonly domeinen: SecretUnit['domeinen'];
}

const sized = ({ domeinen, ...unit }: Secret): PublicationUnit => {
  const judged = domeinen.map(({ aantal }) => aantal);
  return { ...unit, size: Math.min(...judged), children: Math.max(...judged) };
};

type Choose = (units: readonly PublicationUnit[], beleid: Publicatiebeleid) => readonly (readonly string[])[];

const chosen: Choose = (units, beleid) =>
  chooseRows({ units, beleid, niveau: 'locaties' }).rows.map((row) => row.units);

function findingsIn(secrets: readonly Secret[], beleid: Publicatiebeleid, choose: Choose) {
  const of = (keys: readonly string[]) => secrets.filter((one) => keys.includes(unitKey(one)));
  const sums = choose(secrets.map(sized), beleid).flatMap((leden) =>
    [0, 1].map((domein): PublishedSum => {
      const all = of(leden).map(({ domeinen }) => domeinen[domein] ?? { aantal: 0, voldoende: 0 });
      const total = (what: 'aantal' | 'voldoende') => all.reduce((sum, one) => sum + one[what], 0);
      return { leden, domein, aantal: total('aantal'), voldoende: total('voldoende') };
    }),
  );
  return attack(
    secrets.map((one) => ({ ...one, id: unitKey(one) })),
    sums,
    beleid,
  );
}

const outcome = fc
  .tuple(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 3, max: 9 }) }, fc.nat(2)), fc.nat(9))
  .map(([aantal, grew]) => ({ aantal, voldoende: Math.min(aantal, grew) }));

const gemeente = fc
  .array(
    fc.record({
      organisatieId: fc.constantFrom('a', 'b', 'c'),
      groepen: fc.constantFrom('peuters', 'groep1', 'groep2', 'groep1+groep2'),
      domeinen: fc.tuple(outcome, outcome),
    }),
    { minLength: 4, maxLength: 7 },
  )
  .map((units) =>
    units.map((unit, i): Secret => ({
      ...unit,
      locatieId: `l${String(i)}`,
      fase: unit.groepen === 'peuters' ? 'voorschool' : 'vroegschool',
    })),
  );
const beleid = fc.record({
  minChildren: fc.constant(5),
  coalition: fc.constantFrom<1 | 2>(1, 2),
  locatiesVan: fc.constantFrom<string[][]>([], ['a', 'b', 'c']),
});

/** How often something was found that does not come of a row in which nobody grew enough, and how often there were rows. */
function attackMany(choose: Choose): { readonly found: number; readonly published: number } {
  let [found, published] = [0, 0];
  fc.assert(
    fc.property(gemeente, beleid, (secrets, policy) => {
      if (choose(secrets.map(sized), policy).length > 0) published += 1;
      const kinds = findingsIn(secrets, policy, choose).map(({ kind }) => kind);
      if (kinds.length > 0 && !kinds.includes('few')) found += 1;
    }),
    { numRuns: 1200, seed: 20260601 },
  );
  return { found, published };
}

/** `minVoldoende` is for the rows in which nobody grew enough: a publication of them falls back. */
test('a reader who also bounds what outcomes there can be finds nothing', () => {
  const { found, published } = attackMany(chosen);
  expect(published).toBeGreaterThan(300);
  expect(found).toBe(0);
});

test.each<[string, Choose]>([
  [
    'crossed rows of groepen that nothing smaller seems to follow from',
    (units, policy) => {
      const rows = chosen(units, policy);
      const vroegschool = units.filter(({ fase }) => fase === 'vroegschool');
      const of = (label: string) => vroegschool.filter(({ groepen }) => groepen === label).map(unitKey);
      return rows.length === 0 ? [] : [...rows, of('groep1'), of('groep2')].filter((row) => row.length > 0);
    },
  ],
  ['rows of one child less', (units, policy) => chosen(units, { ...policy, minChildren: 4 })],
  [
    'sizes of the domein that was judged most',
    (units, policy) =>
      chosen(
        units.map((unit) => ({ ...unit, size: unit.children })),
        policy,
      ),
  ],
])('it would find %s', (_, choose) => {
  expect(attackMany(choose).found).toBeGreaterThan(0);
});
