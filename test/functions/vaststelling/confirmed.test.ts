import { beforeEach, describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { vaststellingTexts } from '../../../functions/texts.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readVaststelling } from '../../../functions/vaststelling/read-vaststelling.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';
import { findingsOf } from './findings-of.ts';

const doer = { actor: 'test', rol: 'gemeente' } as const;
let world: World;

/** Closed at versie 3, while loc-2 and loc-3 kept silent. */
async function closedWorld(): Promise<World> {
  const fresh = await makeOpenWorld();
  const path = { ...at('loc-1'), inzendingId: idOf(1) };
  await submitInzending({ path, body: inzendingOf('loc-1'), caller: coordinator('loc-1') }, fresh);
  await move(place, { status: 'gesloten', versie: 2 }, doer, fresh);
  return fresh;
}

beforeEach(async () => {
  world = await closedWorld();
});

const idle = { start: () => undefined, idle: () => Promise.resolve() };
type Confirmed = Awaited<ReturnType<typeof findingsOf>>;
const start = (services: World, confirmed: Confirmed, versie = 3) =>
  startVaststelling(
    { path: place, body: { versie, confirmed: [...confirmed] }, caller: ofGemeente },
    services,
  );
const progress = (services: World) =>
  readVaststelling({ path: place, body: undefined, caller: ofGemeente }, services);
const uitvraagIn = async ({ store }: World) => (await store.uitvragen.find(place))?.value;

/** loc-1 is silent too from now on, as if it took back what it sent just before. */
async function loseOne({ store }: World): Promise<void> {
  const found = await store.inzendingen.findRespons(at('loc-1'));
  if (found === undefined) throw new Error('loc-1 is not invited');
  const { locatieId, versie, fence } = found.value;
  const value = { locatieId, versie, fence, status: 'ingetrokken' } as const;
  await store.inzendingen.replaceRespons(place, { value, mark: found.mark });
}

describe('what the gemeente must have seen before it adopts', () => {
  it('is each silent locatie and a low respons, told in the refusal', async () => {
    const refusal = await refusalOf(start(world, []));
    expect(refusal.code).toBe('nog-te-bekijken');
    expect(refusal.details.findings?.map(({ rule, place: { row } }) => [rule, row])).toEqual([
      ['G-07', undefined],
      ['G-06', 'loc-3'],
      ['G-06', 'loc-2'],
    ]);
    expect(await refusalOf(progress(world))).toMatchObject({ code: 'niet-gevonden' });
  });

  it('is all of it: one left out is not enough', async () => {
    const all = await findingsOf(world);
    expect(await refusalOf(start(world, all.slice(1)))).toMatchObject({ code: 'nog-te-bekijken' });
    await start(world, all);
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
  });

  it('is asked again where something came up between the yes and the closing of the doors', async () => {
    const seen = await findingsOf(world);
    await start({ ...world, background: idle }, seen);
    await loseOne(world);
    await runVaststelling(place, world);
    const refused = await progress(world);
    expect(refused).toMatchObject({ status: 'geweigerd', melding: vaststellingTexts.somethingNew });
    expect(refused.findings?.map(({ place: { row } }) => row)).toContain('loc-1');
    expect(await uitvraagIn(world)).toMatchObject({ uitvraag: { status: 'gesloten', versie: 4 } });
    expect((await uitvraagIn(world))?.pending).toBeUndefined();
    expect(await world.store.publicaties.findVisible({ ...place, kring: 'partners' })).toBeUndefined();
  });

  it('can be said yes to after such a refusal', async () => {
    await start({ ...world, background: idle }, await findingsOf(world));
    await loseOne(world);
    await runVaststelling(place, world);
    await start(world, await findingsOf(world), 4);
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar', release: 1 });
    expect(await uitvraagIn(world)).toMatchObject({ uitvraag: { status: 'teruggekoppeld', versie: 6 } });
  });
});

describe('a vaststelling that is taken back', () => {
  const takenBack = async (fresh: World) => {
    await start({ ...fresh, background: idle }, await findingsOf(fresh));
    await loseOne(fresh);
  };

  it('is taken back whole, at whichever write the process stops', async () => {
    await takenBack(world);
    const counting = breakingStore(world.store, -1, false);
    await runVaststelling(place, { ...world, store: counting });
    const writes = counting.writes();
    expect(writes).toBeGreaterThan(6);
    for (let nth = 0; nth < writes; nth++)
      for (const after of [false, true]) {
        const fresh = await closedWorld();
        await takenBack(fresh);
        const broken = { ...fresh, store: breakingStore(fresh.store, nth, after) };
        await runVaststelling(place, broken).catch(() => undefined);
        await runVaststelling(place, fresh);
        expect(await progress(fresh)).toMatchObject({ status: 'geweigerd' });
        const { uitvraag, pending } = (await uitvraagIn(fresh)) ?? {};
        expect(uitvraag).toMatchObject({ status: 'gesloten', versie: 4 });
        expect(pending).toBeUndefined();
        expect(await fresh.store.publicaties.findVisible({ ...place, kring: 'partners' })).toBeUndefined();
      }
  });

  it('is told in the audit', async () => {
    await takenBack(world);
    await runVaststelling(place, world);
    const audit = await world.store.uitvragen.listAudit('9901');
    expect(audit.at(-1)?.event).toMatchObject({
      action: 'uitvraag-stap-afgebroken',
      object: 'uitvraag-1|vastgesteld',
      versie: 4,
    });
  });
});
