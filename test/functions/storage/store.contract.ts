import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import type { LocatieRespons } from '../../../functions/inzendingen/locatie-respons.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { at, gemeente, locaties, organisaties, place, uitvraag } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, hash, makeOpenWorld, makeWorld, type World } from '../fixtures/world.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
const event = {
  moment: '2026-06-02T09:00:00.000Z',
  ...doer,
  action: 'uitvraag-stap-klaar',
  object: 'x',
  versie: 2,
} as const;

/** What every store must do. @param open makes an empty one */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  let world: World;

  describe('reference data', () => {
    beforeAll(async () => {
      store = await open();
      world = await makeWorld(store);
    });

    it('come back as they were saved', async () => {
      expect(await store.gemeenten.findGemeente('9901')).toEqual(gemeente);
      expect(await store.gemeenten.listLocaties('9901')).toEqual(locaties);
      expect(await store.gemeenten.listOrganisaties('9901')).toEqual(organisaties);
      expect(await store.gemeenten.findLocatie('9901', 'loc-2')).toEqual(locaties[1]);
      expect(await store.gemeenten.findOrganisatie('9901', 'org-1')).toEqual(organisaties[0]);
      expect((await store.uitvragen.find(place))?.value).toEqual({ uitvraag });
      expect(await store.uitvragen.list('9901')).toEqual([{ uitvraag }]);
    });

    it('are not there for another gemeente', async () => {
      expect(await store.gemeenten.listLocaties('9902')).toEqual([]);
      expect(await store.gemeenten.findLocatie('9902', 'loc-1')).toBeUndefined();
      expect(await store.uitvragen.find({ ...place, gemeentecode: '9902' })).toBeUndefined();
    });

    it('keep invitations with the expected number where there is one', async () => {
      await store.uitvragen.saveInvited({ ...place, uitvraagId: 'other' }, [{ locatieId: 'loc-1' }]);
      expect(await store.uitvragen.listInvited({ ...place, uitvraagId: 'other' })).toEqual([
        { locatieId: 'loc-1' },
      ]);
      expect(await store.uitvragen.listInvited(place)).toHaveLength(3);
    });

    it('keep the last proposal of what a locatie was, with an audit row for each', async () => {
      const before = (await store.uitvragen.listAudit('9901')).length;
      expect(await store.uitvragen.findKoppeling(place, 'loc-1')).toBeUndefined();
      for (const voorheen of [['loc-2'], []]) {
        const value = { locatieId: 'loc-1', voorheen };
        const mark = (await store.uitvragen.findKoppeling(place, 'loc-1'))?.mark ?? '';
        expect(await store.uitvragen.saveKoppeling(place, { value, mark }, event)).toBe('done');
        expect((await store.uitvragen.findKoppeling(place, 'loc-1'))?.value).toEqual(value);
        expect(await store.uitvragen.saveKoppeling(place, { value, mark }, event)).toBe('conflict');
      }
      expect(await store.uitvragen.findKoppeling(place, 'loc-2')).toBeUndefined();
      expect(await store.uitvragen.listAudit('9901')).toHaveLength(before + 2);
    });

    it('refuse a second uitvraag with the same id', async () => {
      expect(await store.uitvragen.insert({ uitvraag }, event)).toBe('conflict');
    });

    it('refuse a change by who saw an older state, and then add no audit row either', async () => {
      const seen = (await store.uitvragen.find(place))!;
      const before = (await store.uitvragen.listAudit('9901')).length;
      expect(await store.uitvragen.replace(seen, event)).toBe('done');
      expect(await store.uitvragen.replace(seen, event)).toBe('conflict');
      const rows = await store.uitvragen.listAudit('9901');
      expect(rows).toHaveLength(before + 1);
      expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
    });
  });

  describe('inzendingen', () => {
    const send = (nth: number, vervangt = 0) =>
      submitInzending(
        {
          path: { ...at('loc-1'), inzendingId: idOf(nth) },
          body: inzendingOf('loc-1', { vervangt }),
          caller: coordinator('loc-1'),
        },
        world,
      );

    beforeAll(async () => {
      store = await open();
      world = await makeOpenWorld(store);
    });

    it('start with a state for every invited locatie, which is made once', async () => {
      const rows = await store.inzendingen.listRespons(place);
      const first: LocatieRespons = {
        locatieId: 'loc-1',
        status: 'uitgenodigd',
        versie: 0,
        verwacht: 12,
        fence: { open: true, versie: 2 },
      };
      expect(rows.map(({ value }) => value.locatieId)).toEqual(['loc-1', 'loc-2', 'loc-3']);
      expect(rows[0]?.value).toEqual(first);
      expect(await store.inzendingen.insertRespons(place, first)).toBe('conflict');
    });

    it('are kept whole: version, state and audit row', async () => {
      const ontvangstbewijs = await send(1);
      const versie = await store.inzendingen.findVersie(at('loc-1'), idOf(1));
      expect(versie?.inzending).toEqual(inzendingOf('loc-1'));
      expect(versie?.ontvangstbewijs).toEqual(ontvangstbewijs);
      const respons = await store.inzendingen.findRespons(at('loc-1'));
      expect(respons?.value).toMatchObject({ status: 'geaccepteerd', versie: 1, inzendingId: idOf(1) });
      expect(respons?.value.accepted?.groepen).toEqual(inzendingOf('loc-1').groepen);
      expect(await store.inzendingen.listAudit(at('loc-1'))).toHaveLength(1);
      expect(await store.inzendingen.listAudit(at('loc-2'))).toEqual([]);
    });

    it('are not kept at all when the state is no longer the one that was seen', async () => {
      const seen = (await store.inzendingen.findRespons(at('loc-1')))!;
      const versie = (await store.inzendingen.findVersie(at('loc-1'), idOf(1)))!;
      expect(await store.inzendingen.replaceRespons(place, seen)).toBe('done');
      const fresh = { ...versie, ontvangstbewijs: { ...versie.ontvangstbewijs, inzendingId: idOf(50) } };
      const outcome = await store.inzendingen.saveVersie(at('loc-1'), {
        versie: fresh,
        respons: seen,
        event,
      });
      expect(outcome).toBe('conflict');
      expect(await store.inzendingen.findVersie(at('loc-1'), idOf(50))).toBeUndefined();
      expect(await store.inzendingen.listAudit(at('loc-1'))).toHaveLength(1);
    });

    it('keep what was adopted, also that nothing was', async () => {
      for (const adopted of [{ release: 2 }, { release: 3, inzendingId: idOf(1) }]) {
        const { value, mark } = (await store.inzendingen.findRespons(at('loc-3')))!;
        await store.inzendingen.replaceRespons(place, {
          value: { ...value, adopted, adoptedBefore: [{ release: 1 }] },
          mark,
        });
        expect((await store.inzendingen.findRespons(at('loc-3')))?.value).toMatchObject({
          adopted,
          adoptedBefore: [{ release: 1 }],
        });
      }
    });

    it('never overwrite a version', async () => {
      const seen = (await store.inzendingen.findRespons(at('loc-1')))!;
      const versie = (await store.inzendingen.findVersie(at('loc-1'), idOf(1)))!;
      const outcome = await store.inzendingen.saveVersie(at('loc-1'), { versie, respons: seen, event });
      expect(outcome).toBe('conflict');
    });

    it('become one version when 32 send the same at once', async () => {
      const answers = await Promise.all(Array.from({ length: 32 }, () => send(2, 1)));
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(answers[0]?.versie).toBe(2);
    });

    it('become one version when 32 send different ones at once, and the chain is whole', async () => {
      const results = await Promise.allSettled(Array.from({ length: 32 }, (_, i) => send(100 + i, 2)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const rows = await store.inzendingen.listAudit(at('loc-1'));
      expect(rows.map(({ event }) => event.versie)).toEqual([1, 2, 3]);
      expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
    });

    it('are taken in or refused, never lost, when the uitvraag closes meanwhile', async () => {
      const sending = Promise.allSettled(Array.from({ length: 8 }, (_, i) => send(200 + i, 3)));
      await move(place, { status: 'gesloten', versie: 2 }, doer, world);
      const closed = await store.inzendingen.findRespons(at('loc-1'));
      const results = await sending;
      expect((await store.inzendingen.findRespons(at('loc-1')))?.value).toEqual(closed?.value);
      const taken = results.filter(({ status }) => status === 'fulfilled').length;
      expect(closed?.value.versie).toBe(3 + taken);
    });
  });

  describe('readings of own figures', () => {
    it('are all kept, in order', async () => {
      const inzage = {
        actor: 'a',
        rol: 'bestuurder',
        what: 'cijfers',
        uitvraagId: 'u',
        locatieId: 'l',
      } as const;
      const moments = ['2026-06-02T09:00:00.000Z', '2026-06-02T09:00:00.000Z', '2026-06-03T09:00:00.000Z'];
      for (const moment of moments) await store.inzage.add('9901', { ...inzage, moment });
      expect((await store.inzage.list('9901')).map(({ moment }) => moment)).toEqual(moments);
    });
  });

  describe('the progress of a vaststelling', () => {
    it('is inserted once and replaced only by who saw the last state', async () => {
      const run = {
        seen: 3,
        moment: '2026-06-02T09:00:00.000Z',
        ...doer,
        release: 1,
        progress: { status: 'bezig', stappen: 6, klaar: 0, melding: '' },
      } as const;
      expect(await store.vaststellingen.find(place)).toBeUndefined();
      expect(await store.vaststellingen.insert(place, run)).toBe('done');
      expect(await store.vaststellingen.insert(place, run)).toBe('conflict');
      const seen = (await store.vaststellingen.find(place))!;
      expect(seen.value).toEqual(run);
      expect(await store.vaststellingen.replace(place, seen)).toBe('done');
      expect(await store.vaststellingen.replace(place, seen)).toBe('conflict');
    });
  });
}
