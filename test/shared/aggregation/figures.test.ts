import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeChance } from '../../../shared/aggregation/difference.ts';
import { percentageOf } from '../../../shared/aggregation/percentage.ts';
import { pool } from '../../../shared/aggregation/pool.ts';
import { isReached, targetOutcome } from '../../../shared/aggregation/streef.ts';
import { type Share, wilson, wilsonBounds } from '../../../shared/aggregation/wilson.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { answers, atSchool, schoolForm, uitvraag } from '../example.ts';

const share: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 2000 })
  .chain((aantal) =>
    fc.record({ aantal: fc.constant(aantal), voldoende: fc.integer({ min: 0, max: aantal }) }),
  );
const target = fc.integer({ min: 1, max: 100 });
const of = (voldoende: number, aantal: number): Share => ({ voldoende, aantal });

describe('the Wilson interval', () => {
  test.each([
    [6, 8, 409, 929],
    [15, 20, 531, 889],
    [45, 60, 627, 843],
    [75, 100, 656, 825],
    [750, 1000, 722, 776],
    [0, 10, 0, 278],
    [10, 10, 722, 1000],
    [81, 263, 255, 367],
  ])('of %i out of %i runs from %i to %i tenths of a percent', (voldoende, aantal, lowest, highest) => {
    expect(wilson(of(voldoende, aantal))).toEqual({ lowest, highest });
  });

  test('of nobody says nothing', () => {
    expect(wilson(of(0, 0))).toEqual({ lowest: 0, highest: 1000 });
  });

  test('is rounded outward: it holds the exact bounds and the share itself', () => {
    fc.assert(
      fc.property(share, (one) => {
        const { lowest, highest } = wilson(one);
        const { low, high } = wilsonBounds(one);
        expect(lowest).toBeLessThanOrEqual(1000 * low + 1e-6);
        expect(highest).toBeGreaterThanOrEqual(1000 * high - 1e-6);
        expect(lowest * one.aantal).toBeLessThanOrEqual(1000 * one.voldoende);
        expect(highest * one.aantal).toBeGreaterThanOrEqual(1000 * one.voldoende);
      }),
    );
  });

  test('solves the equation that defines it: the bounds are 1.96 standard errors away', () => {
    fc.assert(
      fc.property(share, (one) => {
        const p = one.voldoende / one.aantal;
        const { low, high } = wilsonBounds(one);
        for (const bound of [low, high].filter((at) => at > 0 && at < 1)) {
          const error = Math.sqrt((bound * (1 - bound)) / one.aantal);
          expect(Math.abs(p - bound) / error).toBeCloseTo(1.959964, 4);
        }
      }),
    );
  });
});

describe('the streefpercentage', () => {
  test('is decided in whole numbers: 50 of 67 is not 75 percent', () => {
    expect(isReached(of(50, 67), 75)).toBe(false);
    expect(isReached(of(51, 68), 75)).toBe(true);
  });

  test.each([
    [45, 60, 'around'],
    [60, 60, 'reached'],
    [20, 60, 'notReached'],
    [3, 4, 'around'],
  ] as const)('%i of %i against 75 is %s', (voldoende, aantal, outcome) => {
    expect(targetOutcome(of(voldoende, aantal), 75)).toBe(outcome);
  });

  test('is never called reached where it is not, nor missed where it is reached', () => {
    fc.assert(
      fc.property(share, target, (one, percentage) => {
        const outcome = targetOutcome(one, percentage);
        if (outcome !== 'around') expect(outcome === 'reached').toBe(isReached(one, percentage));
      }),
    );
  });
});

describe('a percentage as people read it', () => {
  test.each([
    [50, 67, 75, 74.6],
    [51, 68, 75, 75],
    [7, 9, 75, 78],
    [749, 1000, 75, 74.9],
    [7499, 10000, 75, 74.9],
    [0, 5, 75, 0],
    [5, 5, 100, 100],
    [1, 2, 101, 50],
  ])('of %i out of %i against %i is %d', (voldoende, aantal, streefpercentage, percentage) => {
    expect(percentageOf(of(voldoende, aantal), streefpercentage)).toBe(percentage);
  });

  test('never reads as reached where it is not', () => {
    fc.assert(
      fc.property(share, target, (one, percentage) => {
        expect(percentageOf(one, percentage) >= percentage).toBe(isReached(one, percentage));
      }),
    );
  });
});

describe('a difference', () => {
  test.each([
    [of(6, 9), of(70, 93), true],
    [of(10, 100), of(90, 100), false],
    [of(90, 100), of(10, 100), false],
    [of(0, 0), of(70, 93), true],
    [of(70, 93), of(0, 0), true],
    [of(56, 70), of(48, 80), false],
  ])('between %o and %o may be chance: %s', (a, b, chance) => {
    expect(mayBeChance(a, b)).toBe(chance);
  });

  test('is the same seen from both sides, and none with itself', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(mayBeChance(a, b)).toBe(mayBeChance(b, a));
        expect(mayBeChance(a, a)).toBe(true);
      }),
    );
  });
});

test('pooled figures are sums of children, never means of percentages', () => {
  const { groepen } = makeInzending(schoolForm, atSchool, answers)!;
  const [first] = pool([...groepen, ...groepen.slice(1)], uitvraag.afspraak.domeinen);
  expect(first).toEqual({ domein: 'taal', aantal: 18, voldoende: 18, onvoldoende: 0, nietTeBeoordelen: 0 });
  expect(pool([], uitvraag.afspraak.domeinen).map(({ aantal }) => aantal)).toEqual([0, 0, 0, 0]);
});
