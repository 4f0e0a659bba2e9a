import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { backgroundWork } from '../../../functions/background-work.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { vaststellingTexts } from '../../../functions/texts.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readVaststelling } from '../../../functions/vaststelling/read-vaststelling.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { findingsOf } from './findings-of.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf, judgedOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';

const idle = { start: () => undefined, idle: () => Promise.resolve() };
const doer = { actor: 'test', rol: 'gemeente' } as const;
let world: World;

async function closedWorld(of: (locatieId: string) => Inzending = inzendingOf): Promise<World> {
  const fresh = await makeOpenWorld();
  for (const locatieId of ['loc-1', 'loc-2']) {
    const path = { ...at(locatieId), inzendingId: idOf(1) };
    await submitInzending({ path, body: of(locatieId), caller: coordinator(locatieId) }, fresh);
  }
  await move(place, { status: 'gesloten', versie: 2 }, doer, fresh);
  return fresh;
}

const start = async (services: World, versie = 3) => {
  const body = { versie, confirmed: [...(await findingsOf(services))] };
  return startVaststelling({ path: place, body, caller: ofGemeente }, services);
};
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
    expect(await progress(world)).toMatchObject({ status: 'klaar', klaar: 7, stappen: 7, release: 1 });
    expect(await statusOf(world)).toMatchObject({ uitvraag: { status: 'teruggekoppeld', versie: 5 } });
    expect((await statusOf(world))?.pending).toBeUndefined();
    expect(world.failures).toEqual([]);
  });

  it('publishes nothing rather than leave out a locatie that the register lost', async () => {
    const { gemeenten } = world.store;
    const listLocaties = async (code: string) => (await gemeenten.listLocaties(code)).slice(0, -1);
    const failures: object[] = [];
    const background = backgroundWork((line) => void failures.push(line));
    const store = { ...world.store, gemeenten: { ...gemeenten, listLocaties } };
    const lossy: World = { ...world, store, background };
    await start({ ...world, background: idle });
    await progress(lossy);
    await background.idle();
    expect(failures).toHaveLength(1);
    expect(await published(world)).toBeUndefined();
    expect((await progress(world)).melding).toBe(vaststellingTexts.again);
    await world.background.idle();
    expect((await published(world))?.locaties).toHaveLength(3);
  });

  it('of few children has a document without figures, and says so to the gemeente without a number', async () => {
    const few = await closedWorld((id) =>
      id === 'loc-1'
        ? inzendingOf(id, { groepen: [judgedOf(['peuters'], 12, 4)] })
        : inzendingOf(id, { groepen: [judgedOf(['groep1'], 8, 4), judgedOf(['groep2'], 9, 5)] }),
    );
    await start(few);
    await few.background.idle();
    const document = await published(few);
    expect(document).toMatchObject({ cijfers: [], details: [], factoren: [], voorbeelden: [] });
    expect(document?.locaties.map(({ respons }) => respons)).toEqual([
      'niet-ingezonden',
      'ingezonden',
      'ingezonden',
    ]);
    const { melding } = await progress(few);
    expect(melding).toBe(vaststellingTexts.without.tooFew('de vroegschool'));
    expect(melding).not.toMatch(/\d/);
  });

  it('says which locatie takes no part, and nothing of why', async () => {
    const [row] = (await world.store.inzendingen.listRespons(place)).filter(
      ({ value }) => value.locatieId === 'loc-3',
    );
    const deelname = { reden: 'overmacht', sinds: '2026-06-01T10:00:00.000Z' } as const;
    await world.store.inzendingen.replaceRespons(place, { ...row!, value: { ...row!.value, deelname } });
    await start(world);
    await world.background.idle();
    const document = await published(world);
    expect(document?.locaties.map(({ locatieId, respons }) => [locatieId, respons])).toContainEqual([
      'loc-3',
      'doet-niet-mee',
    ]);
    expect(JSON.stringify(document)).not.toContain('overmacht');
  });

  it('can be asked once, from who saw the last versie', async () => {
    expect(await refusalOf(start(world, 2))).toMatchObject({
      code: 'intussen-gewijzigd',
      details: { versie: 3 },
    });
    await start(world);
    await world.background.idle();
    expect(await start(world)).toMatchObject({ status: 'klaar' });
    expect(await refusalOf(start(world, 4))).toMatchObject({ code: 'intussen-gewijzigd' });
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
    await start({ ...world, background: idle });
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
        expect(await progress(fresh)).toMatchObject({ status: 'klaar', klaar: 7 });
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
    const now = await progress({ ...world, background: idle });
    expect(now).toMatchObject({ status: 'bezig', melding: vaststellingTexts.again });
  });

  it('never goes back when a slow process comes after a fast one', async () => {
    await start({ ...world, background: idle });
    const seen: number[] = [];
    const gate = () => {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      return { open, opened };
    };
    const [slowIsThere, slowMayGo, fastMayGo] = [gate(), gate(), gate()];
    const { publicaties, vaststellingen } = world.store;
    const noted: typeof vaststellingen = {
      ...vaststellingen,
      replace: async (key, run) => {
        const outcome = await vaststellingen.replace(key, run);
        if (outcome === 'done') seen.push(run.value.progress.klaar);
        return outcome;
      },
    };
    // Both come to saving. Then the slow one waits until the fast one is about to show; that one waits for the slow one.
    const slowly = {
      ...publicaties,
      save: async (...args: Parameters<typeof publicaties.save>) => {
        slowIsThere.open();
        await slowMayGo.opened;
        await publicaties.save(...args);
        setTimeout(fastMayGo.open, 50);
      },
    };
    const fast = {
      ...publicaties,
      save: async (...args: Parameters<typeof publicaties.save>) => {
        await slowIsThere.opened;
        await publicaties.save(...args);
      },
      show: async (...args: Parameters<typeof publicaties.show>) => {
        slowMayGo.open();
        await fastMayGo.opened;
        await publicaties.show(...args);
      },
    };
    const run = (port: typeof publicaties) =>
      runVaststelling(place, {
        ...world,
        store: { ...world.store, publicaties: port, vaststellingen: noted },
      });
    await Promise.all([run(slowly), run(fast)]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await progress(world)).toMatchObject({ status: 'klaar', klaar: 7 });
  });

  it('by two processes at once gives one result', async () => {
    await start({ ...world, background: idle });
    await Promise.all([
      runVaststelling(place, world),
      runVaststelling(place, world),
      runVaststelling(place, world),
    ]);
    expect(await progress(world)).toMatchObject({ status: 'klaar', klaar: 7 });
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.filter(({ event }) => event.object.endsWith('teruggekoppeld'))).toHaveLength(1);
  });
});
