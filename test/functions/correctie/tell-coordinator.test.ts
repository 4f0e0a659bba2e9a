import { beforeEach, describe, expect, it } from 'vitest';
import { keepContacten } from '../../../functions/contacten/keep-contacten.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import type { World } from '../fixtures/world.ts';
import { accept, ask, close, giveBack, grant, sentTwice, stateOf } from './world-of-correctie.ts';

const adres = 'peuterhuis@locatie.example';
let world: World;

async function known(): Promise<World> {
  const fresh = await sentTwice();
  const contact = { rol: 'coordinator', scope: 'loc-1', adres } as const;
  await keepContacten('9901', [contact], fresh);
  return fresh;
}

const mails = async (on: World) => {
  await on.background.idle();
  return on.mailbox.mails.filter(({ to }) => to === adres);
};

beforeEach(async () => {
  world = await known();
});

describe('the mail to the coordinator', () => {
  it('says that something was given back, and not what the gemeente wrote', async () => {
    await giveBack(world, 2, 0, 'Kijk naar kind drie.');
    const [mail, ...others] = await mails(world);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Wilt u uw cijfers nakijken? Monitor (verzonnen)');
    expect(mail?.text).toContain('Peuterhuis (verzonnen)');
    expect(`${mail?.text} ${mail?.html}`).not.toContain('kind drie');
  });

  it('goes once, also when the request comes again, and anew when it is given back anew', async () => {
    await giveBack(world, 2, 0);
    await giveBack(world, 2, 0);
    expect(await mails(world)).toHaveLength(1);
    await accept(world, 2, 1);
    await giveBack(world, 2, 2);
    expect(await mails(world)).toHaveLength(2);
  });

  it('says that the locatie may still send', async () => {
    await close(world);
    await ask(world, 0);
    expect(await mails(world)).toEqual([]);
    await grant(world, 1);
    expect((await mails(world)).map(({ subject }) => subject)).toEqual([
      'U kunt nog versturen: Monitor (verzonnen)',
    ]);
  });

  it('is no reason to refuse where no mail was set up, or nobody has the address', async () => {
    const fresh = await sentTwice();
    expect(await giveBack(fresh, 2, 0)).toMatchObject({ status: 'teruggegeven' });
    expect(await mails(fresh)).toEqual([]);
    expect(fresh.failures).toEqual([]);
  });

  it('is sent after all when the process stopped at any write and the request comes again', async () => {
    const whole = await known();
    const counting = breakingStore(whole.store, -1, false);
    await giveBack({ ...whole, store: counting }, 2, 0);
    await whole.background.idle();
    expect(counting.writes()).toBeGreaterThan(3);
    for (let nth = 0; nth < counting.writes(); nth++)
      for (const after of [false, true]) {
        const fresh = await known();
        const broken = { ...fresh, store: breakingStore(fresh.store, nth, after) };
        await giveBack(broken, 2, 0).catch(() => undefined);
        await fresh.background.idle();
        // Long enough for a mail that was handed over by a process that is no more.
        const later = { ...fresh, now: () => new Date(Date.UTC(2026, 5, 2, 12)) };
        await giveBack(later, 2, 0);
        expect((await stateOf(fresh))?.status).toBe('teruggegeven');
        expect((await mails(later)).length).toBeGreaterThan(0);
      }
  });
});
