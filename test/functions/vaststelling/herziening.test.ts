import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { move, moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readVaststelling } from '../../../functions/vaststelling/read-vaststelling.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { at, locaties, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
const note = { wat: 'De cijfers van één school zijn hoger.', waarom: 'Een groep was vergeten.' };
let world: World;

const send = (locatieId: string, nth: number, services: World, vervangt = 0) =>
  submitInzending(
    {
      path: { ...at(locatieId), inzendingId: idOf(nth) },
      body: inzendingOf(locatieId, { vervangt }),
      caller: coordinator(locatieId),
    },
    services,
  );

/** Adopted once, with what every locatie sent: teruggekoppeld at versie 5. */
async function adoptedWorld(): Promise<World> {
  const fresh = await makeOpenWorld();
  for (const [i, { locatieId }] of locaties.entries()) await send(locatieId, i + 1, fresh);
  await move(place, { status: 'gesloten', versie: 2 }, doer, fresh);
  await adopt(fresh, { versie: 3 });
  return fresh;
}

async function adopt(services: World, body: Parameters<typeof startVaststelling>[0]['body']) {
  await startVaststelling({ path: place, body, caller: ofGemeente }, services);
  await services.background.idle();
}

async function published({ store }: World): Promise<Terugkoppeling> {
  const bytes = await store.publicaties.findVisible({ ...place, kring: 'partners' });
  if (bytes === undefined) throw new Error('Nothing was published');
  return Terugkoppeling.parse(JSON.parse(gunzipSync(bytes.gzip).toString()));
}

const statusOf = async ({ store }: World) => (await store.uitvragen.find(place))?.value.uitvraag;
const progress = (services: World) =>
  readVaststelling({ path: place, body: undefined, caller: ofGemeente }, services);

beforeEach(async () => {
  world = await adoptedWorld();
});

describe('figures that were adopted', () => {
  it('stay the same bytes, whatever becomes of uitvraag and register', async () => {
    const place2 = { ...place, kring: 'partners' } as const;
    const before = await world.store.publicaties.findVisible(place2);
    const { store } = world;
    for (const locatie of locaties) await store.gemeenten.saveLocatie({ ...locatie, naam: 'Anders' });
    await move(place, { status: 'gesloten', versie: 5 }, doer, world);
    await move(place, { status: 'open', versie: 6 }, doer, world);
    await send('loc-1', 9, world, 1);
    expect(await store.publicaties.findVisible(place2)).toEqual(before);
  });

  it('are adopted anew with a note for every reader, and the release that was there is kept', async () => {
    await adopt(world, { versie: 5, herziening: note });
    const document = await published(world);
    expect(document).toMatchObject({ release: 2, herzieningen: [{ ...note, release: 2 }] });
    expect(await statusOf(world)).toMatchObject({ status: 'teruggekoppeld', versie: 7, release: 2 });
    await adopt(world, { versie: 7, herziening: { ...note, wat: 'De naam van een locatie is nu goed.' } });
    expect((await published(world)).herzieningen?.map(({ release }) => release)).toEqual([2, 3]);
  });

  it('are not adopted anew without a note, or with one that speaks of a person', async () => {
    for (const herziening of [undefined, { wat: ' ', waarom: ' ' }, { ...note, wat: 'Bel 06 12345678.' }])
      expect(await refusalOf(adopt(world, { versie: 5, ...(herziening && { herziening }) }))).toMatchObject({
        code: 'nog-te-bekijken',
      });
    expect((await published(world)).release).toBe(1);
  });

  it('can be read while a locatie mends what it sent', async () => {
    await move(place, { status: 'gesloten', versie: 5 }, doer, world);
    expect(await statusOf(world)).toMatchObject({ status: 'gesloten', versie: 6, release: 1 });
    expect((await published(world)).release).toBe(1);
    await adopt(world, { versie: 6, herziening: note });
    expect((await published(world)).release).toBe(2);
  });

  it('are taken up again by the gemeente alone', async () => {
    const ask = (caller: typeof ofBureau) =>
      moveUitvraag({ path: place, body: { status: 'gesloten', versie: 5 }, caller }, world);
    expect(await refusalOf(ask(ofBureau))).toMatchObject({ code: 'geen-recht' });
    expect(await ask(ofGemeente)).toMatchObject({ status: 'gesloten', versie: 6 });
  });

  it('have their release in the audit', async () => {
    await adopt(world, { versie: 5, herziening: note });
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.at(-1)?.event.object).toBe('uitvraag-1|teruggekoppeld|2');
  });
});

describe('a herziening that was broken off', () => {
  it('at any write shows the old figures or the new, and is completed by asking', async () => {
    const counting = breakingStore(world.store, -1, false);
    await adopt({ ...world, store: counting }, { versie: 5, herziening: note });
    const writes = counting.writes();
    expect(writes).toBeGreaterThan(10);
    for (let nth = 1; nth < writes; nth++)
      for (const after of [false, true]) {
        const fresh = await adoptedWorld();
        await adopt(
          { ...fresh, store: breakingStore(fresh.store, nth, after) },
          { versie: 5, herziening: note },
        );
        const between = await published(fresh);
        expect(between.herzieningen?.length ?? 0).toBe(between.release - 1);
        await progress(fresh);
        await fresh.background.idle();
        expect(await progress(fresh)).toMatchObject({ status: 'klaar', release: 2 });
        expect((await published(fresh)).release).toBe(2);
        expect(await statusOf(fresh)).toMatchObject({ status: 'teruggekoppeld', versie: 7, release: 2 });
      }
  });
});
