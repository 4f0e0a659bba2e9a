import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import { place } from '../fixtures/gemeente.ts';

/** What every store must do with published documents. @param open makes an empty one */
export function publicatiesContract(open: () => Promise<Store>): void {
  describe('publicaties', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    const release = { ...place, release: 1, kring: 'partners' } as const;

    it('are seen by nobody before they are shown, and never change', async () => {
      const bytes = Uint8Array.from({ length: 150_000 }, (_, i) => (i * 7919) % 251);
      await store.publicaties.save(release, bytes);
      await store.publicaties.save(release, Uint8Array.of(1, 2, 3));
      expect(await store.publicaties.findVisible(release)).toBeUndefined();
      await store.publicaties.show(release);
      const visible = await store.publicaties.findVisible(release);
      expect(Buffer.from(visible!.gzip).equals(Buffer.from(bytes))).toBe(true);
      expect(await store.publicaties.findVisible({ ...release, kring: 'openbaar' })).toBeUndefined();
    });

    it('of both circles are shown at the same moment', async () => {
      const both = { ...place, uitvraagId: 'both', release: 1 };
      await store.publicaties.save({ ...both, kring: 'openbaar' }, Uint8Array.of(3));
      await store.publicaties.save({ ...both, kring: 'partners' }, Uint8Array.of(4));
      await store.publicaties.show(both);
      for (const [kring, byte] of [['openbaar', 3] as const, ['partners', 4] as const])
        expect(Buffer.from((await store.publicaties.findVisible({ ...both, kring }))!.gzip)).toEqual(
          Buffer.of(byte),
        );
    });

    it('of a release that nobody sees any more can be read again', async () => {
      const first = { ...release, uitvraagId: 'kept' };
      expect(await store.publicaties.find(first)).toBeUndefined();
      await store.publicaties.save(first, Uint8Array.of(1));
      await store.publicaties.show({ ...first, release: 2 });
      expect(Buffer.from((await store.publicaties.find(first))!.gzip)).toEqual(Buffer.of(1));
    });

    it('never go back to an earlier release, whoever comes late', async () => {
      const first = { ...release, uitvraagId: 'another' };
      const second = { ...first, release: 2 };
      await store.publicaties.save(first, Uint8Array.of(1));
      await store.publicaties.save(second, Uint8Array.of(2));
      for (const one of [first, second, first]) await store.publicaties.show(one);
      expect(Buffer.from((await store.publicaties.findVisible(first))!.gzip)).toEqual(Buffer.of(2));
    });
  });
}
