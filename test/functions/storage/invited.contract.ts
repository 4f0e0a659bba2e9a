import { describe, expect, it } from 'vitest';
import { Fase } from '../../../shared/afspraak/fase.ts';
import { MAX_ORGANISATIES } from '../../../shared/kernel/largest-register.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { place, uitvraag } from '../fixtures/gemeente.ts';

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'uitvraag-gepland',
  object: 'x',
  versie: 2,
} as const;

/** What every store must do with who takes part in an uitvraag. @param open makes an empty one */
export function invitedContract(open: () => Promise<Store>): void {
  describe('who is invited', () => {
    it('is kept together with the uitvraag, whole or not at all', async () => {
      const store = await open();
      const made = { ...uitvraag, uitvraagId: 'uitvraag-5' };
      const key = { ...place, uitvraagId: 'uitvraag-5' };
      const many = Array.from({ length: 1500 }, (_, nth) => ({
        locatieId: `loc-${nth}`,
        verwacht: nth % 400,
      }));
      expect(await store.uitvragen.insert({ uitvraag: made }, event, many)).toBe('done');
      expect(await store.uitvragen.listInvited(key)).toEqual(many);
      expect(await store.uitvragen.insert({ uitvraag: made }, event, [])).toBe('conflict');
      const seen = (await store.uitvragen.find(key))!;
      expect(await store.uitvragen.replace(seen, event, many.slice(0, 2))).toBe('done');
      expect(await store.uitvragen.replace(seen, event, [])).toBe('conflict');
      expect(await store.uitvragen.listInvited(key)).toEqual(many.slice(0, 2));
      const now = (await store.uitvragen.find(key))!;
      expect(await store.uitvragen.replace(now, event)).toBe('done');
      expect(await store.uitvragen.listInvited(key)).toHaveLength(2);
    });
  });

  describe('an uitvraag', () => {
    it('is kept with the consent of every organisatie that a register may have, with the longest ids', async () => {
      const store = await open();
      const all = Array.from({ length: MAX_ORGANISATIES }, (_, nth) => String(nth).padStart(64, 'o'));
      const publicatie = {
        ...uitvraag.afspraak.publicatie,
        toestemming: Fase.options.map((fase) => ({ fase, organisaties: all })),
        locatiesVan: all,
      };
      const large = { ...uitvraag, uitvraagId: 'uitvraag-6', afspraak: { ...uitvraag.afspraak, publicatie } };
      expect(await store.uitvragen.insert({ uitvraag: large }, event, [])).toBe('done');
      const found = await store.uitvragen.find({ ...place, uitvraagId: 'uitvraag-6' });
      expect(found?.value).toEqual({ uitvraag: large });
      expect(await store.uitvragen.replace(found!, event)).toBe('done');
      expect(await store.uitvragen.list(place.gemeentecode)).toEqual([{ uitvraag: large }]);
    });
  });
}
