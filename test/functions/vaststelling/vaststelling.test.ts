import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { vaststellingTexts } from '../../../functions/texts.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readVaststelling } from '../../../functions/vaststelling/read-vaststelling.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
let world: World;

async function closedWorld(): Promise<World> {
  const fresh = await makeOpenWorld();
  for (const locatieId of ['loc-1', 'loc-2']) {
    const path = { ...at(locatieId), inzendingId: idOf(1) };
    await submitInzending({ path, body: inzendingOf(locatieId), caller: coordinator(locatieId) }, fresh);
  }
  await move(place, { status: 'gesloten', versie: 2 }, doer, fresh);
  return fresh;
}

const start = (services: World, versie = 3) =>
  startVaststelling({ path: place, body: { versie }, caller: ofGemeente }, services);
const progress = (services: World) =>
  readVaststelling({ path: place, body: undefined, caller: ofGemeente }, services);
const statusOf = async ({ store }: World) => (await store.uitvragen.find(place))?.value;

async function published({ store }: World): Promise<Terugkoppeling | undefined> {
  const bytes = await store.publicaties.findVisible({ ...place, kring: 'partners' });
  return bytes && Terugkoppeling.parse(JSON.parse(gunzipSync(bytes.gzip).toString()));
}

beforeEach(async () => {
  world = await closedWorld();
});

describe('a vaststelling', () => {
  it('publishes, and brings the uitvraag to its end', async () => {
    expect(await start(world)).toMatchObject({ status: 'bezig', klaar: 0, melding: vaststellingTexts.busy });
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar', klaar: 6, stappen: 6, release: 1 });
    expect(await statusOf(world)).toMatchObject({ uitvraag: { status: 'teruggekoppeld', versie: 5 } });
    expect((await statusOf(world))?.pending).toBeUndefined();
    expect(world.failures).toEqual([]);
  });

  it('of few children has a document without figures, and says so to the gemeente without a number', async () => {
    await start(world);
    await world.background.idle();
    const document = await published(world);
    // Two organisaties: taking away one leaves nothing of its fase.
    expect(document?.cijfers).toEqual([]);
    expect(document?.locaties.map(({ respons }) => respons)).toEqual([
      'niet-ingezonden',
      'ingezonden',
      'ingezonden',
    ]);
    const { melding } = await progress(world);
    expect(melding).toBe(vaststellingTexts.without['te-weinig-naast-een-organisatie']);
    expect(melding).not.toMatch(/\d/);
  });

  it('can be asked once, from who saw the last versie', async () => {
    expect(await refusalOf(start(world, 2))).toMatchObject({
      code: 'intussen-gewijzigd',
      details: { versie: 3 },
    });
    await start(world);
    await world.background.idle();
    expect(await start(world)).toMatchObject({ status: 'klaar' });
    expect(await refusalOf(start(world, 5))).toMatchObject({ code: 'stap-niet-mogelijk' });
  });

  it('is not possible before closing', async () => {
    const open = await makeOpenWorld();
    expect(await refusalOf(start(open, 2))).toMatchObject({ code: 'stap-niet-mogelijk' });
    expect(await refusalOf(progress(open))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('that is under way keeps the uitvraag from being opened', async () => {
    const broken = { ...world, store: breakingStore(world.store, 3, false) };
    await start(broken);
    await broken.background.idle();
    const opening = move(place, { status: 'open', versie: 3 }, doer, world);
    expect(await refusalOf(opening)).toMatchObject({ code: 'stap-niet-mogelijk' });
  });

  it('is refused when the uitvraag was opened again before it began', async () => {
    const idle = { ...world, background: { start: () => undefined, idle: () => Promise.resolve() } };
    await start(idle);
    await move(place, { status: 'open', versie: 3 }, doer, world);
    await runVaststelling(place, world);
    expect(await progress(world)).toMatchObject({ status: 'geweigerd', melding: vaststellingTexts.changed });
    await move(place, { status: 'gesloten', versie: 4 }, doer, world);
    await start(world, 5);
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
  });
});

describe('a vaststelling that was broken off', () => {
  it('at any write is taken up by asking how far it is, and gives the same bytes', async () => {
    await start(world);
    await world.background.idle();
    const counting = breakingStore((await closedWorld()).store, -1, false);
    const counted = { ...world, store: counting };
    await start(counted);
    await counted.background.idle();
    const whole = await world.store.publicaties.findVisible({ ...place, kring: 'partners' });
    expect(counting.writes()).toBeGreaterThan(10);
    for (let nth = 1; nth < counting.writes(); nth++)
      for (const after of [false, true]) {
        const fresh = await closedWorld();
        const broken = { ...fresh, store: breakingStore(fresh.store, nth, after) };
        await start(broken);
        await broken.background.idle();
        expect(fresh.failures).toMatchObject([{ bug: { name: 'Crash' } }]);
        await progress(fresh);
        await fresh.background.idle();
        expect(await progress(fresh)).toMatchObject({ status: 'klaar', klaar: 6 });
        expect(await statusOf(fresh)).toMatchObject({ uitvraag: { status: 'teruggekoppeld', versie: 5 } });
        expect(await fresh.store.publicaties.findVisible({ ...place, kring: 'partners' })).toEqual(whole);
      }
  });

  it('before it was kept is not there', async () => {
    const broken = { ...world, store: breakingStore(world.store, 0, false) };
    await expect(start(broken)).rejects.toThrow(Crash);
    expect(await refusalOf(progress(world))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('says meanwhile that it is tried again', async () => {
    const broken = { ...world, store: breakingStore(world.store, 4, false) };
    await start(broken);
    await broken.background.idle();
    expect(
      await progress({ ...world, background: { start: () => undefined, idle: () => Promise.resolve() } }),
    ).toMatchObject({
      status: 'bezig',
      melding: vaststellingTexts.again,
    });
  });

  it('by two processes at once gives one result', async () => {
    await start({ ...world, background: { start: () => undefined, idle: () => Promise.resolve() } });
    await Promise.all([
      runVaststelling(place, world),
      runVaststelling(place, world),
      runVaststelling(place, world),
    ]);
    expect(await progress(world)).toMatchObject({ status: 'klaar', klaar: 6 });
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.filter(({ event }) => event.object.endsWith('teruggekoppeld'))).toHaveLength(1);
  });
});
