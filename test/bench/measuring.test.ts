import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../bench/latencies.ts';
import { benches } from '../../bench/benches.ts';
import { measured } from '../../bench/measure.ts';
import { median, sideBySide } from '../../bench/side-by-side.ts';
import { within } from '../../bench/within.ts';

describe('a measure', () => {
  it('has the ratio of value and baseline', () => {
    expect(measured('a', 'ms', 3, 2).ratio).toBe(1.5);
  });

  it.each([
    [3, 0],
    [NaN, 2],
    [3, NaN],
  ])('is refused when nothing was measured: %d beside %d', (value, baseline) => {
    expect(() => measured('a', 'ms', value, baseline)).toThrow(RangeError);
  });

  it('comes from a bench with a name of its own', () => {
    const names = benches.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });
});

describe('measuring side by side', () => {
  it('does both in turns, as often', async () => {
    const done: string[] = [];
    const does = (what: string) => (nth: number) => Promise.resolve(done.push(`${what}${nth}`));
    await sideBySide({ ours: does('ours'), bare: does('bare') }, 2);
    expect(done.slice(0, 4)).toEqual(['ours0', 'bare0', 'ours1', 'bare1']);
    expect(done.slice(-2)).toEqual(['ours6', 'bare6']);
  });

  it('takes the middle, which one slow repeat does not move', () => {
    expect(median([5, 1, 900])).toBe(5);
    expect(median([4, 1, 900, 2])).toBe(3);
  });
});

describe('a percentile', () => {
  it('is a value that was measured, which so many of a hundred are at most', () => {
    const values = Array.from({ length: 200 }, (_, i) => 200 - i);
    expect([50, 95, 99].map((nth) => percentile(values, nth))).toEqual([100, 190, 198]);
    expect(percentile([7], 99)).toBe(7);
    expect(percentile([], 50)).toBeNaN();
  });
});

describe('a limit in time', () => {
  it('ends what does not come to an end', async () => {
    await expect(within(20, () => new Promise(() => undefined))).rejects.toThrow('longer than 0.02 s');
  });

  it('lets what is in time pass', async () => {
    expect(await within(10_000, () => wait(1, 'done'))).toBe('done');
  });
});
