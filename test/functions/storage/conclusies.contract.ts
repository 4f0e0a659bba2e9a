import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import { place } from '../fixtures/gemeente.ts';

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'conclusies-bewaard',
  object: 'uitvraag-1',
  versie: 1,
} as const;

const record = (versie: number) => ({
  versie,
  keuzes: [{ over: 'Een zin.', keuze: { id: 'streef.voorschool.taal', keuze: 'weglaten' as const } }],
});

/** What every store must do with conclusions. @param open makes an empty one */
export function conclusiesContract(open: () => Promise<Store>): void {
  describe('conclusies', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });

    it('are none at first, and come back as they were kept, each with an audit row', async () => {
      const { conclusies, uitvragen } = store;
      expect(await conclusies.find(place)).toBeUndefined();
      expect(await conclusies.save(place, { value: record(1), mark: '' }, event)).toBe('done');
      const found = await conclusies.find(place);
      expect(found?.value).toEqual(record(1));
      expect(await conclusies.save(place, { value: record(2), mark: found!.mark }, event)).toBe('done');
      expect((await conclusies.find(place))?.value.versie).toBe(2);
      expect(await conclusies.find({ ...place, uitvraagId: 'another' })).toBeUndefined();
      expect(await uitvragen.listAudit('9901')).toHaveLength(2);
    });

    it('are not written over what was not read, and then leave no audit row', async () => {
      for (const mark of ['', 'W/"nothing"'])
        expect(await store.conclusies.save(place, { value: record(9), mark }, event)).toBe('conflict');
      expect((await store.conclusies.find(place))?.value.versie).toBe(2);
      expect(await store.uitvragen.listAudit('9901')).toHaveLength(2);
    });
  });
}
