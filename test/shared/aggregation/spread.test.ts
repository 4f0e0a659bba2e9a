import { describe, expect, it } from 'vitest';
import { mayBeChance } from '../../../shared/aggregation/difference.ts';
import { differMoreThanChance } from '../../../shared/aggregation/spread.ts';

const of = (voldoende: number, aantal: number) => ({ voldoende, aantal });

/** Uniform numbers from a seed: the same in every run. */
function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** How often groups that are alike are said to differ. */
function falseAlarms(differ: (shares: ReturnType<typeof of>[]) => boolean): number {
  const numbers = numbersFrom(7);
  const drawn = () =>
    of(Array.from({ length: 30 }, () => numbers.next().value).filter((one) => one < 0.7).length, 30);
  const rounds = 2000;
  return (
    Array.from({ length: rounds }, () => Array.from({ length: 8 }, drawn)).filter(differ).length / rounds
  );
}

describe('whether groups differ more than chance does', () => {
  it('is what the tables of chi-square say, on both sides of the line', () => {
    // 60 of 100 beside 46 of 100: 3.93, over 3.84; beside 47 of 100: 3.39.
    expect(differMoreThanChance([of(60, 100), of(46, 100)])).toBe(true);
    expect(differMoreThanChance([of(60, 100), of(47, 100)])).toBe(false);
    // Three groups, 5.99: 60, 50 and 43 of 100 give 5.83; 60, 50 and 42 give 6.49.
    expect(differMoreThanChance([of(60, 100), of(50, 100), of(43, 100)])).toBe(false);
    expect(differMoreThanChance([of(60, 100), of(50, 100), of(42, 100)])).toBe(true);
  });

  it('is said wrongly of one in twenty gemeenten, where the highest beside the lowest is wrong far more often', () => {
    expect(falseAlarms(differMoreThanChance)).toBeLessThan(0.07);
    const extremes = (shares: ReturnType<typeof of>[]) => {
      const sorted = [...shares].sort((a, b) => a.voldoende - b.voldoende);
      return !mayBeChance(sorted[0]!, sorted.at(-1)!);
    };
    expect(falseAlarms(extremes)).toBeGreaterThan(0.25);
  });

  it('is not said where the test cannot be trusted, or there is nothing to compare', () => {
    expect(differMoreThanChance([of(0, 4), of(4, 4)])).toBe(false);
    expect(differMoreThanChance([of(30, 40)])).toBe(false);
    expect(differMoreThanChance([])).toBe(false);
    expect(differMoreThanChance([of(40, 40), of(30, 30)])).toBe(false);
    expect(differMoreThanChance([of(0, 40), of(0, 30)])).toBe(false);
    expect(differMoreThanChance([of(0, 0), of(30, 40)])).toBe(false);
  });
});
