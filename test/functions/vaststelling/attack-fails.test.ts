import { describe, expect, it } from 'vitest';
import { AttackFailed } from '../../../functions/attack/attack-failed.ts';
import { vaststellingTexts } from '../../../functions/texts.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import type { World } from '../fixtures/world.ts';
import { adopt, closedGemeente, progress, start, uitvraagOf } from './adopted-gemeente.ts';

const idle = { start: () => undefined, idle: () => Promise.resolve() };
const dies = () => Promise.reject(new AttackFailed('The attack ended without an answer, code 1'));

/** So many processes one after another, in each of which the attack dies. */
async function failing(world: World, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await runVaststelling(place, { ...world, attack: dies }).catch(() => undefined);
}

const stepsIn = async (world: World) =>
  (await world.store.uitvragen.listAudit('9901'))
    .map(({ event }) => event.action)
    .filter((action) => action.startsWith('uitvraag-stap') || action.startsWith('vaststelling'));

describe('an attack that dies', () => {
  it('is told, and made again by whoever asks how far it is', async () => {
    const world = await closedGemeente();
    await start({ ...world, background: idle });
    await failing(world, 2);
    expect(await progress({ ...world, background: idle })).toMatchObject({
      ...{ status: 'bezig', melding: vaststellingTexts.again },
    });
    await progress(world);
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
  });

  it('time after time gives the uitvraag back, with a coarser niveau to try', async () => {
    const world = await closedGemeente();
    await start({ ...world, background: idle });
    await failing(world, 4);
    expect(await progress(world)).toMatchObject({
      ...{ status: 'geweigerd', aanbod: 'organisaties', melding: vaststellingTexts.unknown.organisaties },
    });
    expect((await uitvraagOf(world))?.pending).toBeUndefined();
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'gesloten', versie: 4 } });
    expect((await stepsIn(world)).slice(-2)).toEqual(['uitvraag-stap-begonnen', 'uitvraag-stap-afgebroken']);
    await adopt(world, { niveau: 'organisaties' });
    expect(await progress(world)).toMatchObject({ status: 'klaar', niveau: 'organisaties' });
  });

  it('gives the uitvraag back whole at whichever write the process stops', async () => {
    const waiting = async () => {
      const world = await closedGemeente();
      await start({ ...world, background: idle });
      await failing(world, 3);
      return world;
    };
    const counted = await waiting();
    const counting = breakingStore(counted.store, -1, false);
    await failing({ ...counted, store: counting }, 1);
    expect(counting.writes()).toBeGreaterThan(1);
    for (let nth = 0; nth < counting.writes(); nth += 1)
      for (const after of [false, true]) {
        const world = await waiting();
        await failing({ ...world, store: breakingStore(world.store, nth, after) }, 1);
        await failing(world, 1);
        expect(await progress(world)).toMatchObject({ status: 'geweigerd', aanbod: 'organisaties' });
        expect((await uitvraagOf(world))?.pending).toBeUndefined();
        const broken = (await stepsIn(world)).filter((action) => action === 'uitvraag-stap-afgebroken');
        expect(broken).toHaveLength(1);
      }
  });

  it('in one process gives nothing up that another attacked and adopted meanwhile', async () => {
    const world = await closedGemeente();
    await start({ ...world, background: idle });
    await failing(world, 2);
    const stopped = { ...world, store: { ...world.store, publicaties: { ...world.store.publicaties } } };
    stopped.store.publicaties.show = dies;
    await runVaststelling(place, stopped).catch(() => undefined);
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'vastgesteld' } });
    await runVaststelling(place, world);
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'teruggekoppeld' } });
  });

  it('is not what fails where the store does: that comes back', async () => {
    const world = await closedGemeente();
    await start({ ...world, background: idle });
    const attack = () => Promise.reject(new Error('The store cannot be reached'));
    for (let time = 0; time < 6; time += 1)
      await runVaststelling(place, { ...world, attack }).catch(() => undefined);
    expect(await progress(world)).toMatchObject({ status: 'bezig' });
    await world.background.idle();
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
  });
});
