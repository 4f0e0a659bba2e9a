import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';

const counter = 'account-0a1b2c';

/** What every store must do with counts that instances share. @param open makes an empty one */
export function ratesContract(open: () => Promise<Store>): void {
  let store: Store;

  describe('counts of requests', () => {
    beforeAll(async () => {
      store = await open();
    });

    it('are made once, and only by who saw how they stood', async () => {
      expect(await store.rates.find(counter)).toBeUndefined();
      const first = { value: { window: 29_000_000, taken: 5 }, mark: '' };
      expect(await store.rates.save(counter, first)).toBe('done');
      expect(await store.rates.save(counter, first)).toBe('conflict');
      const seen = await store.rates.find(counter);
      expect(seen?.value).toEqual(first.value);
      const next = { value: { window: 29_000_001, taken: 1 }, mark: seen!.mark };
      expect(await store.rates.save(counter, next)).toBe('done');
      expect(await store.rates.save(counter, next)).toBe('conflict');
      expect((await store.rates.find(counter))?.value).toEqual(next.value);
    });

    it('are one row each', async () => {
      expect(await store.rates.find('account-0a1b2d')).toBeUndefined();
    });
  });
}
