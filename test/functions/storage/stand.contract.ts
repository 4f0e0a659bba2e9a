import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { hash, makeOpenWorld } from '../fixtures/world.ts';

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'inzending-teruggegeven',
  object: idOf(1),
  versie: 1,
} as const;

/** What every store must do with how a locatie stands. @param open makes an empty one */
export function standContract(open: () => Promise<Store>): void {
  describe('how a locatie stands', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await makeOpenWorld(store);
    });

    const longest: Partial<LocatieRespons> = {
      beurt: 99,
      heropening: { status: 'verleend', tot: '2026-07-01', reden: 'Er kwam een kind bij.' },
      versies: Array.from({ length: 400 }, (_, index) => ({
        versie: index + 1,
        inzendingId: idOf(index + 1),
        ontvangenOp: '2026-06-02T09:00:00.000Z',
        nulopgave: false,
        stand: 'teruggegeven' as const,
        opmerking: `${index} `.repeat(100).slice(0, 480),
      })),
    };

    it('comes back as it was saved, also after hundreds of versions with a remark', async () => {
      const { value, mark } = (await store.inzendingen.findRespons(at('loc-1')))!;
      const next = { ...value, ...longest };
      expect(await store.inzendingen.saveStand(at('loc-1'), { respons: { value: next, mark }, event })).toBe(
        'done',
      );
      expect((await store.inzendingen.findRespons(at('loc-1')))?.value).toEqual(next);
      expect((await store.inzendingen.listRespons(place))[0]?.value).toEqual(next);
    });

    it('is saved with its audit row or not at all, where somebody was in between', async () => {
      const seen = (await store.inzendingen.findRespons(at('loc-1')))!;
      const rows = await store.inzendingen.listAudit(at('loc-1'));
      const change = { respons: seen, event };
      expect(await store.inzendingen.saveStand(at('loc-1'), change)).toBe('done');
      expect(await store.inzendingen.saveStand(at('loc-1'), change)).toBe('conflict');
      const after = await store.inzendingen.listAudit(at('loc-1'));
      expect(after).toHaveLength(rows.length + 1);
      expect(firstBrokenLink(after, after.at(-1)!, hash)).toBeUndefined();
    });

    it('loses what is over: nothing of a heropening is left behind', async () => {
      const { value, mark } = (await store.inzendingen.findRespons(at('loc-1')))!;
      const rest = { ...value };
      delete rest.heropening;
      delete rest.versies;
      await store.inzendingen.saveStand(at('loc-1'), { respons: { value: rest, mark }, event });
      expect((await store.inzendingen.findRespons(at('loc-1')))?.value).toEqual(rest);
    });
  });
}
