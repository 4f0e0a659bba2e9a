import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { MAX_PART } from '../../../functions/storage/register-store.ts';
import type { Store } from '../../../functions/storage/store.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { locaties, organisaties } from '../fixtures/gemeente.ts';
import { hash } from '../fixtures/world.ts';

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'register-begonnen',
  object: 'register',
  versie: 1,
} as const;
const pending = { actor: 'test', rol: 'gemeente', done: 0 } as const;
const many = (count: number): Locatie[] =>
  Array.from({ length: count }, (_, i) => ({ ...locaties[0]!, locatieId: `loc-${i}` }));

/** What every store must do with the register of a gemeente. @param open makes an empty one */
export function registerContract(open: () => Promise<Store>): void {
  describe('the register', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    const change = { organisaties: [...organisaties], locaties: many(600) };

    it('has no head and no change at first', async () => {
      expect(await store.register.findHead('9901')).toBeUndefined();
      expect(await store.register.findChange('9901', 1)).toBeUndefined();
    });

    it('keeps a large change with its head and audit row, once', async () => {
      const begun = { head: { versie: 0, pending }, mark: undefined, change };
      expect(await store.register.insertChange('9901', begun, event)).toBe('done');
      expect(await store.register.insertChange('9901', begun, event)).toBe('conflict');
      expect((await store.register.findHead('9901'))?.value).toEqual(begun.head);
      expect(await store.register.findChange('9901', 1)).toEqual(change);
      expect(await store.uitvragen.listAudit('9901')).toHaveLength(1);
      expect(await store.gemeenten.listLocaties('9901')).toEqual([]);
    });

    it('writes a part as large as one may be with the head that follows, under the mark that was seen', async () => {
      const seen = (await store.register.findHead('9901'))!;
      const rows = { organisaties: [], locaties: many(MAX_PART) };
      const next = { ...seen, value: { versie: 1 } };
      expect(await store.register.savePart('9901', next, { rows, event })).toBe('done');
      expect((await store.register.findHead('9901'))?.value).toEqual({ versie: 1 });
      expect(await store.gemeenten.listLocaties('9901')).toHaveLength(MAX_PART);
      const late = { rows: { organisaties: [], locaties: [{ ...locaties[0]!, naam: 'Te laat' }] }, event };
      expect(await store.register.savePart('9901', next, late)).toBe('conflict');
      expect((await store.gemeenten.findLocatie('9901', 'loc-1'))?.naam).toBe(locaties[0]!.naam);
      const audit = await store.uitvragen.listAudit('9901');
      expect(audit).toHaveLength(2);
      expect(firstBrokenLink(audit, audit.at(-1)!, hash)).toBeUndefined();
    });

    it('is not begun by who saw an older head, and then keeps no change either', async () => {
      const begun = { head: { versie: 1, pending }, mark: 'W/"older"', change };
      expect(await store.register.insertChange('9901', begun, event)).toBe('conflict');
      expect(await store.register.findChange('9901', 2)).toBeUndefined();
    });

    it('lists the proposals of an uitvraag and of no other', async () => {
      const key = { gemeentecode: '9901', uitvraagId: 'u' };
      for (const locatieId of ['b', 'a'])
        await store.uitvragen.saveKoppeling(key, { value: { locatieId, voorheen: [] }, mark: '' }, event);
      await store.uitvragen.saveKoppeling(
        { ...key, uitvraagId: 'u2' },
        { value: { locatieId: 'c', voorheen: [] }, mark: '' },
        event,
      );
      const listed = await store.uitvragen.listKoppelingen(key);
      expect(listed.map(({ locatieId }) => locatieId)).toEqual(['a', 'b']);
    });
  });
}
