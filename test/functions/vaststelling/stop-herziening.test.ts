import { beforeEach, describe, expect, it } from 'vitest';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readEigenCijfers } from '../../../functions/terugkoppeling/read-eigen-cijfers.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import {
  accept,
  adopt,
  close,
  giveBack,
  grant,
  other,
  send,
  takeBack,
} from '../correctie/world-of-correctie.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';

let world: World;
const ask = (services: World, status: UitvraagStatus, versie: number, caller = ofGemeente) =>
  moveUitvraag({ path: place, body: { status, versie }, caller }, services);
const stop = (services: World, versie = 6) => ask(services, 'teruggekoppeld', versie);
const shown = async ({ store }: World) =>
  (await store.publicaties.findVisible({ ...place, kring: 'partners' }))?.tag;
const uitvraagOf = async ({ store }: World) => (await store.uitvragen.find(place))?.value;
const ownFigures = (services: World) =>
  readEigenCijfers({ path: at('loc-1'), body: undefined, caller: coordinator('loc-1') }, services);

/** Adopted with what loc-1 sent, and then taken up again: gesloten at versie 6, with a release. */
async function revisedWorld(): Promise<World> {
  const fresh = await makeOpenWorld();
  await send(fresh, 1);
  await close(fresh);
  await adopt(fresh);
  await fresh.background.idle();
  await ask(fresh, 'gesloten', 5);
  return fresh;
}

beforeEach(async () => {
  world = await revisedWorld();
});

describe('a herziening that was begun by mistake', () => {
  it('is stopped by the gemeente: the same figures, in the audit, and it can begin again', async () => {
    const before = await shown(world);
    expect(await stop(world)).toMatchObject({ status: 'teruggekoppeld', versie: 7, release: 1 });
    expect(await shown(world)).toBe(before);
    const audit = (await world.store.uitvragen.listAudit('9901')).map(({ event }) => event);
    expect(audit.slice(-2)).toMatchObject([
      { action: 'uitvraag-stap-begonnen', object: 'uitvraag-1|teruggekoppeld', versie: 7, rol: 'gemeente' },
      { action: 'uitvraag-stap-klaar', object: 'uitvraag-1|teruggekoppeld', versie: 7, rol: 'gemeente' },
    ]);
    expect(await ask(world, 'gesloten', 7)).toMatchObject({ status: 'gesloten', versie: 8 });
  });

  it('is stopped once, however often it is asked', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => stop(world)));
    expect(answers.map(({ versie }) => versie)).toEqual(Array(8).fill(7));
  });

  it('ends what a locatie was allowed, and lets nobody send any more', async () => {
    await grant(world, 0);
    await stop(world);
    expect(await refusalOf(send(world, 2, other))).toMatchObject({ code: 'uitvraag-niet-open' });
    expect(await refusalOf(giveBack(world, 1, 2))).toMatchObject({ code: 'al-vastgesteld' });
  });

  it('is not stopped by a bureau', async () => {
    expect(await refusalOf(ask(world, 'teruggekoppeld', 6, ofBureau))).toMatchObject({ code: 'geen-recht' });
  });

  it('is not stopped once something else counts, until that counts again which was adopted', async () => {
    await giveBack(world, 1, 0);
    expect(await refusalOf(stop(world))).toMatchObject({ code: 'herziening-begonnen' });
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'gesloten', versie: 6 } });
    await accept(world, 1, 1);
    expect(await stop(world)).toMatchObject({ status: 'teruggekoppeld', versie: 7 });
  });

  it('is not stopped over what arrives while it is stopped, and nothing of that is lost', async () => {
    await grant(world, 0);
    const broken = { ...world, store: breakingStore(world.store, 0, true) };
    await expect(stop(broken)).rejects.toThrow(Crash);
    await send(world, 2, other);
    expect(await refusalOf(stop(world))).toMatchObject({
      code: 'intussen-gewijzigd',
      details: { versie: 7 },
    });
    expect(await uitvraagOf(world)).toMatchObject({
      uitvraag: { status: 'gesloten', versie: 7, release: 1 },
    });
    expect((await uitvraagOf(world))?.pending).toBeUndefined();
    const [last] = (await world.store.uitvragen.listAudit('9901')).slice(-1);
    expect(last?.event.action).toBe('uitvraag-stap-afgebroken');
    expect((await world.store.inzendingen.findRespons(at('loc-1')))?.value.accepted?.versie).toBe(2);
  });

  it('is completed by asking again, wherever it was broken off', async () => {
    const counting = breakingStore(world.store, -1, false);
    await stop({ ...world, store: counting });
    expect(counting.writes()).toBeGreaterThan(4);
    const rows = async ({ store }: World) =>
      (await store.inzendingen.listRespons(place)).map(({ value }) => value);
    for (let nth = 0; nth < counting.writes(); nth++)
      for (const after of [false, true]) {
        const fresh = await revisedWorld();
        const broken = { ...fresh, store: breakingStore(fresh.store, nth, after) };
        await expect(stop(broken)).rejects.toThrow(Crash);
        expect(await shown(fresh)).toBe(await shown(world));
        expect(await stop(fresh)).toMatchObject({ status: 'teruggekoppeld', versie: 7, release: 1 });
        expect(await rows(fresh)).toEqual(await rows(world));
      }
  });
});

describe('what is adopted for the first time', () => {
  it('cannot be left for figures that are not there', async () => {
    const fresh = await makeOpenWorld();
    await close(fresh);
    expect(await refusalOf(stop(fresh, 3))).toMatchObject({ code: 'stap-niet-mogelijk' });
  });
});

describe('own figures while others are revised', () => {
  it('are those that stand in the published figures, and say when another version counts', async () => {
    expect(await ownFigures(world)).not.toHaveProperty('isSuperseded');
    await grant(world, 0);
    await send(world, 2, other);
    const figures = await ownFigures(world);
    expect(figures).toMatchObject({ ontvangstbewijs: { versie: 1 }, isSuperseded: true });
    expect(figures.groepen[0]?.domeinen[0]?.voldoende).toBe(9);
  });

  it('are there also when they were taken back since', async () => {
    await grant(world, 0);
    await takeBack(world, 1, 1);
    expect(await ownFigures(world)).toMatchObject({ ontvangstbewijs: { versie: 1 }, isSuperseded: true });
  });

  it('are kept wherever the beginning of a herziening was broken off', async () => {
    const adopted = await revisedWorld();
    await stop(adopted);
    const begin = (services: World) => ask(services, 'gesloten', 7);
    for (const nth of [0, 1, 2, 3, 4]) {
      const fresh = await revisedWorld();
      await stop(fresh);
      await expect(begin({ ...fresh, store: breakingStore(fresh.store, nth, false) })).rejects.toThrow(Crash);
      await begin(fresh);
      const row = (await fresh.store.inzendingen.findRespons(at('loc-1')))?.value;
      expect(row?.adopted).toEqual({ release: 1, inzendingId: row?.accepted?.inzendingId });
    }
  });
});
