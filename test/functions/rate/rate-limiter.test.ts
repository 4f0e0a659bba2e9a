import { describe, expect, it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../../functions/problem.ts';
import { type RateLimiter, rateLimiter } from '../../../functions/rate/rate-limiter.ts';
import { memoryRates } from '../../../functions/storage/memory/memory-rates.ts';
import type { RateStore } from '../../../functions/storage/rate-store.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { hash } from '../fixtures/world.ts';

/** Two instances hold back at least this part of a limit each, so it is larger than the twentieth of it. */
const LIMIT = 40;
const begin = Date.UTC(2026, 5, 2, 9, 0, 5);

interface Clock {
  ms: number;
}

const instance = (rates: RateStore, clock: Clock = { ms: begin }): RateLimiter =>
  rateLimiter({
    rates,
    limits: { account: LIMIT, address: 1000 },
    hash,
    now: () => new Date(clock.ms),
  });

/** How many of some requests are let through, sent in turns to the instances. */
async function letThrough(
  instances: readonly RateLimiter[],
  requests: number,
  who = 'anna',
): Promise<number> {
  let passed = 0;
  for (let nth = 0; nth < requests; nth++) {
    const one = instances[nth % instances.length]!;
    passed += await one.spend('account', who).then(
      () => 1,
      (error: unknown) => {
        if (!(error instanceof Problem) || error.code !== 'te-veel-verzoeken') throw error;
        return 0;
      },
    );
  }
  return passed;
}

/** Counts what is read and written. */
function counted(rates: RateStore) {
  const calls = { finds: 0, saves: 0 };
  const store: RateStore = {
    find: (counter) => (calls.finds++, rates.find(counter)),
    save: (counter, shared) => (calls.saves++, rates.save(counter, shared)),
  };
  return { store, calls };
}

describe('the number of requests in a minute', () => {
  it('is the limit for one instance, however many are asked at once', async () => {
    expect(await letThrough([instance(memoryRates())], 3 * LIMIT)).toBe(LIMIT);
    const crowd = instance(memoryRates());
    const all = await Promise.allSettled(
      Array.from({ length: 3 * LIMIT }, () => crowd.spend('account', 'anna')),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(LIMIT);
  });

  it.each([2, 3])('is the limit for %i instances together, but for a share that each holds', async (many) => {
    const rates = memoryRates();
    const instances = Array.from({ length: many }, () => instance(rates));
    const passed = await letThrough(instances, 4 * LIMIT);
    const share = LIMIT / 20;
    expect(passed).toBeGreaterThanOrEqual(LIMIT - many * share);
    expect(passed).toBeLessThanOrEqual(LIMIT + many * share);
  });

  it('is counted for each by itself', async () => {
    const one = instance(memoryRates());
    await letThrough([one], 2 * LIMIT);
    expect(await letThrough([one], 5, 'bram')).toBe(5);
    await expect(one.spend('address', 'anna')).resolves.toBeUndefined();
  });

  it('begins again in the next minute, and until then says how long', async () => {
    const clock = { ms: begin };
    const one = instance(memoryRates(), clock);
    await letThrough([one], 2 * LIMIT);
    expect(await refusalOf(one.spend('account', 'anna'))).toMatchObject({
      code: 'te-veel-verzoeken',
      details: { retryAfter: 55, reason: 'account' },
    });
    clock.ms += 54_999;
    expect(await refusalOf(one.spend('account', 'anna'))).toMatchObject({ details: { retryAfter: 1 } });
    clock.ms += 1;
    expect(await letThrough([one], 2 * LIMIT)).toBe(LIMIT);
  });

  it('costs no write for who clicks, and at most twenty for who floods', async () => {
    const { store, calls } = counted(memoryRates());
    const one = instance(store);
    await letThrough([one], LIMIT / 20);
    expect(calls).toEqual({ finds: 0, saves: 0 });
    await letThrough([one], 10 * LIMIT);
    expect(calls.saves).toBeLessThanOrEqual(20);
    expect(calls.finds).toBeLessThanOrEqual(21);
  });

  it('keeps no name of who asked', async () => {
    const seen: string[] = [];
    const rates = memoryRates();
    const one = instance({ ...rates, find: (counter) => (seen.push(counter), rates.find(counter)) });
    await letThrough([one], LIMIT, 'tenant.object');
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toMatch(/^account-[0-9a-f]{6}$/);
  });
});

describe('storage that does not count', () => {
  it('because it is gone leaves the count of the instance, and no other failure', async () => {
    const gone = () => Promise.reject(new Problem('even-niet-bereikbaar'));
    expect(await letThrough([instance({ find: gone, save: gone })], 3 * LIMIT)).toBe(LIMIT);
  });

  it('because it is slow holds nobody up for long', async () => {
    const slow: RateStore = {
      find: () => sleep(60_000, undefined, { ref: false }),
      save: () => Promise.resolve('done'),
    };
    const started = performance.now();
    expect(await letThrough([instance(slow)], 3)).toBe(3);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('because others are always in between leaves the count of the instance', async () => {
    const busy: RateStore = { ...memoryRates(), save: () => Promise.resolve('conflict') };
    expect(await letThrough([instance(busy)], 3 * LIMIT)).toBe(LIMIT);
  });
});

describe('a clock', () => {
  it('that is a minute ahead elsewhere takes nothing away and gives nothing extra', async () => {
    const rates = memoryRates();
    await letThrough([instance(rates, { ms: begin + 60_000 })], 2 * LIMIT);
    expect(await letThrough([instance(rates)], 2 * LIMIT)).toBeLessThanOrEqual(LIMIT / 20);
  });

  it('that was a day ahead somewhere locks nobody out', async () => {
    const rates = memoryRates();
    await letThrough([instance(rates, { ms: begin + 86_400_000 })], 2 * LIMIT);
    expect(await letThrough([instance(rates)], 2 * LIMIT)).toBe(LIMIT);
  });
});
