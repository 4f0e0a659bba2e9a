import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { generate } from '../../../local/demo/generate.ts';
import { inventRegister } from '../../../local/demo/invent-register.ts';
import { withMistake } from '../../../local/demo/mistakes.ts';
import { waarheidOf } from '../../../local/demo/waarheid.ts';

const invent = (size: number, seed: number) =>
  generate({
    locaties: inventRegister(size).locaties,
    afspraak: { domeinen: [...usualDomeinen] },
    peildatum: '2026-06-01',
    minMaanden: 3,
    seed,
  });

const sizes = (size: number, seed: number) =>
  invent(size, seed)
    .filter(({ answer }) => answer === 'ingezonden' || answer === 'te-laat')
    .map(({ form }) => form.kinderen.length);

describe('an invented gemeente', () => {
  test('is the same for the same seed, to the letter, and another for another seed', () => {
    const once = JSON.stringify(invent(24, 7));
    expect(JSON.stringify(invent(24, 7))).toBe(once);
    expect(JSON.stringify(invent(24, 8))).not.toBe(once);
  });

  test('has 7 organisaties for 24 locaties, with both kinds, and no key twice', () => {
    const { organisaties, locaties } = inventRegister(24);
    expect(organisaties).toHaveLength(7);
    expect(locaties.filter(({ soort }) => soort === 'school')).toHaveLength(12);
    expect(new Set(locaties.map(({ locatieId }) => locatieId)).size).toBe(24);
  });

  test('has the number of locaties that is asked, each with an organisatie of its own kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (size) => {
        const { organisaties, locaties } = inventRegister(size);
        const kindOf = new Map(organisaties.map(({ organisatieId, soort }) => [organisatieId, soort]));
        const wanted = { school: 'schoolbestuur', voorschool: 'kinderopvang' } as const;
        expect(locaties).toHaveLength(size);
        expect(locaties.every((one) => kindOf.get(one.organisatieId) === wanted[one.soort])).toBe(true);
        expect(new Set(locaties.map(({ organisatieId }) => organisatieId)).size).toBe(organisaties.length);
        expect(new Set(locaties.map(({ naam }) => naam)).size).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('has small locaties as in reality: median 8, about 62 % under 10', () => {
    const all = [...sizes(600, 1)].sort((a, b) => a - b);
    expect(all[Math.floor(all.length / 2)]).toBeGreaterThanOrEqual(7);
    expect(all[Math.floor(all.length / 2)]).toBeLessThanOrEqual(9);
    const small = all.filter((one) => one < 10).length / all.length;
    expect(small).toBeGreaterThan(0.58);
    expect(small).toBeLessThan(0.66);
    expect(all[0]).toBeGreaterThanOrEqual(1);
  });

  test('grows around the streefpercentage, and differently per domein', () => {
    const { locaties } = waarheidOf(invent(600, 3));
    const shares = usualDomeinen.map(({ domein }) => {
      const counts = locaties.flatMap(({ groepen }) => Object.values(groepen).map((groep) => groep[domein]!));
      const sum = (key: 'voldoende' | 'onvoldoende') => counts.reduce((total, one) => total + one[key], 0);
      return sum('voldoende') / (sum('voldoende') + sum('onvoldoende'));
    });
    for (const share of shares) expect(Math.abs(share - 0.77)).toBeLessThan(0.12);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.08);
  });

  test('has a silent locatie, a late one and a nulopgave among six', () => {
    const answers = invent(6, 5).map(({ answer }) => answer);
    expect(new Set(answers)).toEqual(new Set(['ingezonden', 'te-laat', 'nulopgave', 'niet-ingezonden']));
  });

  test('says nothing of children where nobody sends any', () => {
    const invented = invent(24, 2);
    const quiet = new Set(
      invented.filter(({ form }) => form.kinderen.length === 0).map(({ locatie }) => locatie.locatieId),
    );
    const { locaties } = waarheidOf(invented);
    expect(quiet.size).toBeGreaterThan(1);
    expect(locaties.map(({ locatieId, groepen }) => [locatieId, Object.keys(groepen).length === 0])).toEqual(
      locaties.map(({ locatieId }) => [locatieId, quiet.has(locatieId)]),
    );
  });
});

test('a mistake changes one cell of the child list and nothing else', () => {
  const spoiled = invent(60, 4).filter(({ mistake }) => mistake !== undefined);
  expect(new Set(spoiled.map(({ mistake }) => mistake?.rule)).size).toBeGreaterThan(3);
  for (const { form, mistake } of spoiled) {
    const before = form.kinderen.flatMap((kind) => JSON.stringify(kind).split(','));
    const after = withMistake(form, mistake).kinderen.flatMap((kind) => JSON.stringify(kind).split(','));
    expect(after.filter((cell, i) => cell !== before[i])).toHaveLength(1);
    expect(withMistake(form, mistake)).toEqual({ ...form, kinderen: expect.anything() as unknown });
  }
});
