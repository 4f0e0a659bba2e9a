import { describe, expect, it } from 'vitest';
import { keepContacten } from '../../../functions/contacten/keep-contacten.ts';
import { carryPost } from '../../../functions/mail/carry-post.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import type { World } from '../fixtures/world.ts';
import { ask, close, giveBack, grant, refuse, sentTwice, stateOf } from './world-of-correctie.ts';

const adres = 'peuterhuis@locatie.example';
/** A process that stops sends nothing in the background either. */
const idle = { start: () => undefined, idle: () => Promise.resolve() };

async function known(): Promise<World> {
  const fresh = await sentTwice();
  await keepContacten('9901', [{ rol: 'coordinator', scope: 'loc-1', adres }], fresh);
  return fresh;
}

async function asked(): Promise<World> {
  const fresh = await known();
  await close(fresh);
  await ask(fresh, 0);
  return fresh;
}

const journeys = [
  { what: 'given back', start: known, act: (on: World) => giveBack(on, 2, 0) },
  { what: 'let in', start: asked, act: (on: World) => grant(on, 1) },
  { what: 'refused', start: asked, act: (on: World) => refuse(on, 1) },
] as const;

/** What the timer does, long enough after for a mail that was handed over by a process that is no more. */
async function timer(world: World): Promise<number> {
  const later = { ...world, now: () => new Date(Date.UTC(2026, 5, 2, 12)) };
  await carryPost(later);
  return world.mailbox.mails.filter(({ to }) => to === adres).length;
}

describe.each(journeys)('the mail to a locatie that was $what', ({ start, act }) => {
  it('goes by the timer wherever the process stopped, once the state says it', async () => {
    const whole = await start();
    const counting = breakingStore(whole.store, -1, false);
    await act({ ...whole, store: counting, background: idle });
    expect(counting.writes()).toBeGreaterThan(2);
    for (let nth = 0; nth < counting.writes(); nth++)
      for (const after of [false, true]) {
        const world = await start();
        const broken = { ...world, store: breakingStore(world.store, nth, after), background: idle };
        await expect(act(broken)).rejects.toThrow(Crash);
        const isWritten = nth > 0 || after;
        expect(await timer(world)).toBe(isWritten ? 1 : 0);
        expect(await stateOf(world)).not.toHaveProperty('bericht');
        expect(await timer(world)).toBe(isWritten ? 1 : 0);
      }
  });

  it('is not due where no mail was set up, also not once it is', async () => {
    const world = await start();
    const { post, ...without } = world;
    await act(without);
    expect(await stateOf(world)).not.toHaveProperty('bericht');
    expect(await timer({ ...world, ...(post && { post }) })).toBe(0);
  });
});
