import { beforeEach, describe, expect, it } from 'vitest';
import { keepContacten } from '../../../functions/contacten/keep-contacten.ts';
import { carryPost } from '../../../functions/mail/carry-post.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import type { World } from '../fixtures/world.ts';
import { findingsOf } from '../vaststelling/findings-of.ts';
import {
  actionsOf,
  adopt,
  ask,
  close,
  grant,
  refuse,
  send,
  sentTwice,
  stateOf,
} from './world-of-correctie.ts';

const adres = 'peuterhuis@locatie.example';
let world: World;

async function closed(): Promise<World> {
  const fresh = await sentTwice();
  await keepContacten('9901', [{ rol: 'coordinator', scope: 'loc-1', adres }], fresh);
  await close(fresh);
  return fresh;
}

const subjects = async (on: World) => {
  await on.background.idle();
  return on.mailbox.mails.filter(({ to }) => to === adres).map(({ subject }) => subject);
};

beforeEach(async () => {
  world = await closed();
});

describe('a request to send after closing', () => {
  it('is refused with a reason that the coordinator reads, and a mail that does not say it', async () => {
    await ask(world, 0);
    const stand = await refuse(world, 1, 'De cijfers zijn al besproken.');
    expect(stand).toMatchObject({
      isOpen: false,
      beurt: 2,
      heropening: { status: 'geweigerd', opmerking: 'De cijfers zijn al besproken.' },
    });
    expect(await subjects(world)).toEqual(['Antwoord op uw vraag: Monitor (verzonnen)']);
    expect(JSON.stringify(world.mailbox.mails)).not.toContain('besproken');
    expect((await actionsOf(world)).at(-1)).toBe('heropening-geweigerd');
  });

  it('is refused once, can be asked again, and cannot be refused where nobody asked', async () => {
    expect(await refusalOf(refuse(world, 0))).toMatchObject({ code: 'stap-niet-mogelijk' });
    await ask(world, 0);
    await refuse(world, 1);
    expect(await refuse(world, 1)).toMatchObject({ beurt: 2 });
    expect(await subjects(world)).toHaveLength(1);
    expect(await ask(world, 2, 'Toch graag.')).toMatchObject({ heropening: { status: 'gevraagd' } });
  });

  it('is named to who adopts, and answered by mail when a vaststelling overtakes it', async () => {
    await ask(world, 0);
    const named = (await findingsOf(world)).find(({ place: { row } }) => row === 'loc-1');
    expect(named?.wat).toContain('Zij vraagt of zij nog mag versturen.');
    await adopt(world);
    await world.background.idle();
    expect(await stateOf(world)).toMatchObject({
      heropening: { status: 'achterhaald', reden: 'Er kwam een kind bij.' },
      fence: { open: false },
    });
    expect(await stateOf(world)).not.toHaveProperty('bericht');
    expect(await subjects(world)).toEqual(['De cijfers zijn vastgesteld: Monitor (verzonnen)']);
  });

  it('that was granted ends silently with a vaststelling where the locatie sent', async () => {
    await grant(world, 0);
    await adopt(world);
    await world.background.idle();
    expect(await stateOf(world)).not.toHaveProperty('heropening');
    expect(await subjects(world)).toEqual(['U kunt nog versturen: Monitor (verzonnen)']);
  });

  it('is answered whole, however often a vaststelling is broken off', async () => {
    const counting = breakingStore(world.store, -1, false);
    await ask(world, 0);
    const run = async (on: World) => {
      await adopt({ ...on, background: { start: () => undefined, idle: () => Promise.resolve() } });
      await runVaststelling(place, on);
      await on.background.idle();
    };
    await run({ ...world, store: counting });
    const writes = counting.writes();
    expect(writes).toBeGreaterThan(12);
    for (let nth = 0; nth < writes; nth++) {
      const fresh = await closed();
      await ask(fresh, 0);
      await run({ ...fresh, store: breakingStore(fresh.store, nth, nth % 2 === 0) }).catch(() => undefined);
      const later: World = { ...fresh, now: () => new Date(Date.UTC(2026, 5, 2, 12)) };
      await adopt(later).catch(() => undefined);
      await later.background.idle();
      await runVaststelling(place, later);
      await carryPost(later);
      expect(await stateOf(later)).toMatchObject({ heropening: { status: 'achterhaald' } });
      expect((await subjects(later)).length).toBeGreaterThan(0);
    }
  });
});

describe('a vaststelling that is refused behind the fence', () => {
  it('leaves who was let in able to send', async () => {
    await grant(world, 0);
    await adopt({ ...world, background: { start: () => undefined, idle: () => Promise.resolve() } });
    const run = (await world.store.vaststellingen.find(place))!;
    const value = { ...run.value, confirmed: [] };
    await world.store.vaststellingen.replace(place, { value, mark: run.mark });
    await runVaststelling(place, world);
    expect((await world.store.vaststellingen.find(place))?.value.progress.status).toBe('geweigerd');
    expect(await stateOf(world)).toMatchObject({
      fence: { open: true, versie: 4 },
      heropening: { status: 'verleend', tot: '2026-06-05' },
    });
    expect(await send(world, 3)).toMatchObject({ versie: 3 });
  });
});
