import { beforeAll, describe, expect, it } from 'vitest';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { uitvraag } from '../fixtures/gemeente.ts';
import { hash } from '../fixtures/world.ts';

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'afspraak-bewaard',
  object: 'x',
  versie: 1,
} as const;

const stand = (versie: number, revision = 1, afspraakId = 'a'): AfspraakStand => ({
  afspraak: { ...uitvraag.afspraak, afspraakId, versie },
  revision,
});

/** What every store must do with afspraken. @param open makes an empty one */
export function afsprakenContract(open: () => Promise<Store>): void {
  describe('afspraken', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    const list = () => store.afspraken.list('9901');
    const write = async (value: readonly AfspraakStand[], mark?: string) =>
      store.afspraken.replace('9901', { value, mark: mark ?? (await list()).mark }, event);

    it('are none at first, and the first to write one is the first', async () => {
      const { value, mark } = await list();
      expect(value).toEqual([]);
      expect(await write([stand(1)], mark)).toBe('done');
      expect(await write([stand(1)], mark)).toBe('conflict');
    });

    it('are listed by afspraak, the oldest versie first, and are of one gemeente', async () => {
      await write([stand(10), stand(2), stand(1, 1, 'b')]);
      expect((await list()).value).toEqual([stand(1), stand(2), stand(10), stand(1, 1, 'b')]);
      expect((await store.afspraken.list('9902')).value).toEqual([]);
    });

    it('are written all or none, and only by who saw them all', async () => {
      const { mark } = await list();
      const before = (await store.uitvragen.listAudit('9901')).length;
      expect(await write([stand(1, 2), stand(2, 2)], mark)).toBe('done');
      expect(await write([stand(1, 3), stand(3, 1)], mark)).toBe('conflict');
      expect((await list()).value).toEqual([stand(1, 2), stand(2, 2), stand(10), stand(1, 1, 'b')]);
      const rows = await store.uitvragen.listAudit('9901');
      expect(rows).toHaveLength(before + 1);
      expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
    });

    it('may be signed by very many', async () => {
      const signed = stand(4);
      const ondertekeningen = Array.from({ length: 150 }, (_, nth) => ({
        organisatie: `Verzonnen organisatie ${String(nth)} ${'met een lange naam '.repeat(4)}`,
        functie: `voorzitter ${'van het bestuur '.repeat(6)}`,
        datum: '2026-09-01',
      }));
      const long: AfspraakStand = { ...signed, afspraak: { ...signed.afspraak, ondertekeningen } };
      expect(await write([long])).toBe('done');
      expect((await list()).value).toContainEqual(long);
    });
  });
}
