import { describe, expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import { readersOf } from '../../../shared/attack/readers-of.ts';
import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import {
  buildTerugkoppelingen,
  type TerugkoppelingInput,
} from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import { compareFigures } from '../../../local/demo/compare.ts';
import { waarheidOf } from '../../../local/demo/waarheid.ts';
import { attackedOf, inputOf, planOf } from '../../support/demo-publication.ts';

/** Seeds and numbers of locaties; a command plays larger gemeenten. */
const gemeenten = [...Array.from({ length: 20 }, (_, i) => [i + 1, 18] as const), [1, 120] as const];

const agreeing = (input: TerugkoppelingInput, publicatie: Partial<Publicatiebeleid>): TerugkoppelingInput => {
  const { uitvraag } = input;
  const { afspraak } = uitvraag;
  const changed = { ...afspraak, publicatie: { ...afspraak.publicatie, ...publicatie } };
  return { ...input, uitvraag: { ...uitvraag, afspraak: changed } };
};

function leaksOf(input: TerugkoppelingInput) {
  const documents = buildTerugkoppelingen(input, 'locaties');
  const release = attackedOf(input, documents);
  const readers = readersOf(release.documents, []);
  return { documents, leaks: attack({ releases: [release], readers, refreshAfter: 10 }) };
}

describe.each(gemeenten)('the documents of invented gemeente %i with %i locaties', (seed, size) => {
  const plan = planOf(seed, size);
  const { documents, leaks } = leaksOf(inputOf(plan));

  test('disclose nothing to anybody, with nothing left out for it', () => {
    expect(leaks).toEqual([]);
    expect(documents.openbaar.cijfers.length).toBeGreaterThan(0);
  });

  test('tell nothing but figures of a groep, as groepen cross all other rows', () => {
    const { details = [], cijfers } = documents.partners;
    expect(details.map(({ niveau }) => niveau)).not.toContain('groep');
    const rows = new Set(cijfers.map(({ niveau, id }) => `${niveau} ${id}`));
    expect(details).toHaveLength([...rows].filter((row) => !row.startsWith('groep ')).length);
  });

  test('say what the truth says, with the same rows in every domein', () => {
    const waarheid = waarheidOf(plan.invented);
    for (const { cijfers, domeinen } of [documents.openbaar, documents.partners]) {
      expect(compareFigures(waarheid, { cijfers }).filter(({ equal }) => !equal)).toEqual([]);
      const rows = domeinen.map(({ domein }) =>
        cijfers.filter((one) => one.domein === domein).map(({ niveau, id, leden }) => [niveau, id, leden]),
      );
      for (const one of rows) expect(one).toEqual(rows[0]);
    }
  });
});

test('two organisaties that lay their figures together find nothing either, where that was agreed', () => {
  for (const seed of [1, 2, 3])
    expect(leaksOf(agreeing(inputOf(planOf(seed, 18)), { coalition: 2 })).leaks).toEqual([]);
});

test('locaties of organisaties that agreed are shown, and nothing smaller can be read', () => {
  const input = inputOf(planOf(1, 120));
  const locatiesVan = input.organisaties.map(({ organisatieId }) => organisatieId);
  const { documents, leaks } = leaksOf(agreeing(input, { locatiesVan }));
  expect(leaks).toEqual([]);
  expect(documents.partners.cijfers.some(({ niveau }) => niveau === 'locatie')).toBe(true);
});

test('a policy that lets five children through would be seen', () => {
  // Rows are chosen by one policy and judged by the one that is printed.
  const input = inputOf(planOf(2, 18));
  const documents = buildTerugkoppelingen(agreeing(input, { minChildren: 5 }), 'locaties');
  const release = attackedOf(input, documents);
  const printed = release.documents.map((one) => ({ ...one, beleid: { ...one.beleid, minChildren: 10 } }));
  const leaks = attack({
    releases: [{ ...release, documents: printed }],
    readers: readersOf(printed, []),
    refreshAfter: 10,
  });
  expect(leaks.map(({ soort }) => soort)).toContain('klein');
});
