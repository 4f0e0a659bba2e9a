import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import type { Store } from '../../../functions/storage/store.ts';
import type { BerichtRecord, RondeRecord } from '../../../functions/uitnodigingen/ronde-record.ts';
import type { UitnodigingRecord } from '../../../functions/uitnodigingen/uitnodiging-record.ts';
import { idOf } from '../fixtures/inzending.ts';
import { hash } from '../fixtures/world.ts';

const moment = '2026-06-02T09:00:00.000Z';
const doer = { actor: 'test', rol: 'gemeente' } as const;
const event = { moment, ...doer, action: 'uitnodiging-begonnen', object: 'x', versie: 1 } as const;
const adres = 'peuterhuis@een.example';
const ronde: RondeRecord = {
  opdracht: idOf(1),
  uitvraagId: 'uitvraag-1',
  soort: 'uitnodiging',
  moment,
  ...doer,
  stap: 'plannen',
};
const uitnodigingOf = (nth: number, gemeentecode = '9901'): UitnodigingRecord => ({
  uitnodigingId: `${gemeentecode}-${String(nth).padStart(32, '0')}`,
  gemeentecode,
  rol: 'coordinator',
  scopes: ['loc-1'],
  adres,
  madeAt: moment,
  expiresAt: moment,
  status: 'open',
  secrets: [],
});
const berichtOf = (berichtId: string): BerichtRecord => ({
  opdracht: ronde.opdracht,
  berichtId,
  uitvraagId: ronde.uitvraagId,
  soort: 'uitnodiging',
  rol: 'coordinator',
  scopes: ['loc-1'],
  adres,
  status: 'wacht',
  plannedAt: moment,
  moment,
  attempts: 0,
});

/** What every store must do with addresses, rounds and uitnodigingen. @param open makes an empty one */
export function uitnodigingenContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  describe('gemeenten', () => {
    it('are listed once each', async () => {
      for (const gemeentecode of ['9902', '9901', '9901'])
        await store.gemeenten.saveGemeente({ gemeentecode, naam: 'Proef (verzonnen)' });
      const found = await store.gemeenten.listGemeenten();
      expect(found.map(({ gemeentecode }) => gemeentecode)).toEqual(['9901', '9902']);
    });
  });

  describe('addresses', () => {
    const value = { rol: 'coordinator', scope: 'loc-1', adres } as const;

    const changed = { ...event, action: 'contacten-gewijzigd', object: 'coordinator|loc-1' } as const;

    it('are kept all or none with their audit row, by who saw what stood there', async () => {
      expect(await store.contacten.save('9901', [{ value, mark: '' }], changed)).toBe('done');
      const other = { ...value, scope: 'loc-2' };
      const both = [
        { value: other, mark: '' },
        { value, mark: '' },
      ];
      expect(await store.contacten.save('9901', both, changed)).toBe('conflict');
      const [row, ...none] = await store.contacten.list('9901');
      expect(none).toEqual([]);
      expect(row?.value).toEqual(value);
      const gone = { value: { rol: value.rol, scope: value.scope }, mark: row!.mark };
      expect(await store.contacten.save('9901', [gone], changed)).toBe('done');
      expect(await store.contacten.save('9901', [gone], changed)).toBe('conflict');
      expect((await store.contacten.list('9901')).map((one) => one.value)).toEqual([gone.value]);
      expect(await store.contacten.list('9902')).toEqual([]);
      expect((await store.uitvragen.listAudit('9901')).map((one) => one.event)).toEqual([changed, changed]);
    });
  });

  describe('rounds', () => {
    it('are made once, with an audit row, and replaced by who saw the last state', async () => {
      expect(await store.uitnodigingen.insertRonde('9901', ronde, event)).toBe('done');
      expect(await store.uitnodigingen.insertRonde('9901', ronde, event)).toBe('conflict');
      const seen = (await store.uitnodigingen.findRonde('9901', ronde.opdracht))!;
      const moved = { value: { ...seen.value, stap: 'versturen' as const }, mark: seen.mark };
      expect(await store.uitnodigingen.replaceRonde('9901', moved)).toBe('done');
      expect(await store.uitnodigingen.replaceRonde('9901', moved)).toBe('conflict');
      expect((await store.uitnodigingen.listRondes('9901')).map(({ value }) => value)).toEqual([moved.value]);
      expect(await store.uitnodigingen.listRondes('9902')).toEqual([]);
      const rows = await store.uitvragen.listAudit('9901');
      expect(rows.filter((one) => one.event.action === event.action)).toHaveLength(1);
      expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
    });
  });

  describe('messages', () => {
    it('stand with their uitnodiging, and what that takes the place of, or not at all', async () => {
      const { uitnodigingen } = store;
      const first = { bericht: berichtOf('a'), uitnodiging: uitnodigingOf(1), replaced: [] };
      expect(await uitnodigingen.insertBericht('9901', first)).toBe('done');
      expect(await uitnodigingen.insertBericht('9901', first)).toBe('conflict');
      const old = (await uitnodigingen.findUitnodiging(uitnodigingOf(1).uitnodigingId))!;
      const replaced = [{ value: { ...old.value, status: 'vervangen' as const }, mark: old.mark }];
      const stale = [{ ...replaced[0]!, mark: 'W/"nothing"' }];
      const second = { bericht: berichtOf('b'), uitnodiging: uitnodigingOf(2), replaced };
      expect(await uitnodigingen.insertBericht('9901', { ...second, replaced: stale })).toBe('conflict');
      expect(await uitnodigingen.findBericht('9901', second.bericht)).toBeUndefined();
      expect(await uitnodigingen.insertBericht('9901', second)).toBe('done');
      const all = await uitnodigingen.listUitnodigingen('9901');
      expect(all.map(({ value }) => value.status)).toEqual(['vervangen', 'open']);
    });

    it('change together with their uitnodiging or not at all', async () => {
      const { uitnodigingen } = store;
      const bericht = (await uitnodigingen.findBericht('9901', berichtOf('b')))!;
      const uitnodiging = (await uitnodigingen.findUitnodiging(uitnodigingOf(2).uitnodigingId))!;
      const handed = { value: { ...bericht.value, status: 'bezig' as const }, mark: bericht.mark };
      const stale = { ...uitnodiging, mark: 'W/"nothing"' };
      expect(await uitnodigingen.replaceBericht('9901', handed, stale)).toBe('conflict');
      expect((await uitnodigingen.findBericht('9901', berichtOf('b')))?.value.status).toBe('wacht');
      expect(await uitnodigingen.replaceBericht('9901', handed, uitnodiging)).toBe('done');
      expect(await uitnodigingen.replaceBericht('9901', handed)).toBe('conflict');
    });

    it('are listed by uitvraag and by round', async () => {
      const { uitnodigingen } = store;
      const { uitvraagId, opdracht } = ronde;
      const ids = async (of: { uitvraagId: string; opdracht?: string }) =>
        (await uitnodigingen.listBerichten('9901', of)).map(({ value }) => value.berichtId);
      expect(await ids({ uitvraagId })).toEqual(['a', 'b']);
      expect(await ids({ uitvraagId, opdracht })).toEqual(['a', 'b']);
      expect(await ids({ uitvraagId, opdracht: idOf(2) })).toEqual([]);
      expect(await ids({ uitvraagId: 'uitvraag-10' })).toEqual([]);
    });

    it('are found by the number of an attempt', async () => {
      const { uitvraagId, opdracht } = ronde;
      const place = { gemeentecode: '9901', uitvraagId, opdracht, berichtId: 'a' };
      await store.uitnodigingen.saveSend(idOf(9), place);
      expect(await store.uitnodigingen.findSend(idOf(9))).toEqual(place);
      expect(await store.uitnodigingen.findSend(idOf(8))).toBeUndefined();
    });
  });

  describe('uitnodigingen', () => {
    it('are found by their id alone, and stay with their gemeente', async () => {
      const { uitnodigingen } = store;
      const planned = { bericht: berichtOf('c'), uitnodiging: uitnodigingOf(1, '9902'), replaced: [] };
      await uitnodigingen.insertBericht('9902', planned);
      const found = (await uitnodigingen.findUitnodiging(uitnodigingOf(1, '9902').uitnodigingId))!;
      expect(found.value.gemeentecode).toBe('9902');
      expect(await uitnodigingen.listUitnodigingen('9902')).toHaveLength(1);
      expect(await uitnodigingen.replaceUitnodiging(found, event)).toBe('done');
      expect(await uitnodigingen.replaceUitnodiging(found, event)).toBe('conflict');
      expect(await uitnodigingen.addAudit('9902', event)).toBe('done');
      expect(await store.uitvragen.listAudit('9902')).toHaveLength(2);
    });

    it('without a message take the place of others, or nothing changes', async () => {
      const { uitnodigingen } = store;
      const [first, second] = [uitnodigingOf(7, '9902'), uitnodigingOf(8, '9902')];
      const stateOf = async (id: string) => (await uitnodigingen.findUitnodiging(id))?.value.status;
      expect(await uitnodigingen.insertUitnodiging(first, [], event)).toBe('done');
      expect(await uitnodigingen.insertUitnodiging(first, [], event)).toBe('conflict');
      const { mark } = (await uitnodigingen.findUitnodiging(first.uitnodigingId))!;
      const gone = { ...first, status: 'vervangen' as const };
      const stale = [{ value: gone, mark: 'W/"nothing"' }];
      expect(await uitnodigingen.insertUitnodiging(second, stale, event)).toBe('conflict');
      expect(await stateOf(second.uitnodigingId)).toBeUndefined();
      expect(await uitnodigingen.insertUitnodiging(second, [{ value: gone, mark }], event)).toBe('done');
      expect(await stateOf(first.uitnodigingId)).toBe('vervangen');
      expect(await stateOf(second.uitnodigingId)).toBe('open');
      expect(await store.uitvragen.listAudit('9902')).toHaveLength(4);
    });
  });
}
