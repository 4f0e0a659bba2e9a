import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { readInzending } from '../../../functions/correctie/read-inzending.ts';
import { readUitnodiging } from '../../../functions/inzendingen/read-uitnodiging.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at } from '../fixtures/gemeente.ts';
import { inzendingOf } from '../fixtures/inzending.ts';
import { bestuurder, coordinator, type World } from '../fixtures/world.ts';
import { ask, close, giveBack, grant, other, sentTwice } from './world-of-correctie.ts';

const read = (world: World, caller = coordinator('loc-1')) =>
  readInzending({ path: at('loc-1'), body: undefined, caller }, world);
const invited = (world: World) =>
  readUitnodiging({ path: at('loc-1'), body: undefined, caller: coordinator('loc-1') }, world);

describe('own versions', () => {
  it('are all there as they were sent, newest first, with what the gemeente said', async () => {
    const world = await sentTwice();
    await giveBack(world, 2, 0);
    const answer = await read(world);
    expect(endpoints.readInzending.response.safeParse(answer).success).toBe(true);
    expect(answer.versies.map(({ inzending }) => inzending.groepen)).toEqual([
      other.groepen,
      inzendingOf('loc-1').groepen,
    ]);
    expect(answer.versies[0]?.regel).toMatchObject({ stand: 'teruggegeven', opmerking: 'Kijk dit na.' });
    expect(answer.stand).toMatchObject({ counting: 1 });
  });

  it('are answered only after it is logged who reads them', async () => {
    const world = await sentTwice();
    await expect(read({ ...world, store: breakingStore(world.store, 0, false) })).rejects.toThrow(Crash);
    await read(world, bestuurder('org-1'));
    const logged = await world.store.inzage.list('9901');
    expect(logged.filter(({ what }) => what === 'versies')).toMatchObject([
      { rol: 'bestuurder', locatieId: 'loc-1' },
    ]);
  });
});

describe('the invitation', () => {
  it('says how the locatie stands, with the remark of the gemeente', async () => {
    const world = await sentTwice();
    await giveBack(world, 2, 0);
    const answer = await invited(world);
    expect(endpoints.readUitnodiging.response.safeParse(answer).success).toBe(true);
    expect(answer.stand).toMatchObject({ status: 'teruggegeven', opmerking: 'Kijk dit na.' });
  });

  it('is of an uitvraag that is open, until the day that the gemeente named, for who may send after closing', async () => {
    const world = await sentTwice();
    await close(world);
    await ask(world, 0);
    expect((await invited(world)).uitvraag.status).toBe('gesloten');
    await grant(world, 1);
    expect((await invited(world)).uitvraag).toMatchObject({ status: 'open', closesOn: '2026-06-05' });
    const late = { ...world, now: () => new Date('2026-06-06T12:00:00Z') };
    expect((await invited(late)).uitvraag.status).toBe('gesloten');
  });
});
