import { describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer, remind } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The same world on a server whose clock is set otherwise. */
const shifted = (world: World, ms: number): World => ({
  ...world,
  now: () => new Date(world.now().getTime() + ms),
});

const send = (world: World, nth: number, vervangt = nth - 1) =>
  submitInzending(
    {
      path: { ...at('loc-1'), inzendingId: idOf(nth) },
      body: inzendingOf('loc-1', { vervangt }),
      caller: coordinator('loc-1'),
    },
    world,
  );

describe('a clock that jumps', () => {
  it.each([
    ['back an hour', -HOUR_MS],
    ['forward a day', DAY_MS],
  ])('%s changes nothing of what was answered, and an inzending again is the same', async (_, ms) => {
    const world = await makeOpenWorld();
    const receipt = await send(world, 1);
    expect(await send(shifted(world, ms), 1)).toEqual(receipt);
    expect((await world.store.inzendingen.findRespons(at('loc-1')))?.value.versie).toBe(1);
  });

  it('back leaves versions in the order in which they came, and the last one counts', async () => {
    const world = await makeOpenWorld();
    await send(world, 1);
    const earlier = shifted(world, -HOUR_MS);
    const second = await send(earlier, 2);
    await send(earlier, 3);
    const state = (await world.store.inzendingen.findRespons(at('loc-1')))?.value;
    expect(state?.versies?.map(({ inzendingId }) => inzendingId)).toEqual([1, 2, 3].map(idOf));
    expect(state?.accepted?.inzendingId).toBe(idOf(3));
    const [first] = state?.versies ?? [];
    expect(second.ontvangenOp < (first?.ontvangenOp ?? '')).toBe(true);
    const audit = await world.store.inzendingen.listAudit(at('loc-1'));
    expect(audit.map(({ sequence, event }) => [sequence, event.object])).toEqual(
      [1, 2, 3].map((nth) => [nth, idOf(nth)]),
    );
  });

  it('back does not open what was closed: no clock decides that', async () => {
    const world = await makeOpenWorld();
    await moveUitvraag(
      { path: place, body: { status: 'gesloten', versie: 2 }, caller: ofGemeente },
      shifted(world, DAY_MS),
    );
    expect(await refusalOf(send(shifted(world, -HOUR_MS), 1))).toMatchObject({ code: 'uitvraag-niet-open' });
  });

  it('forward ends an uitnodiging on the day that it names and no sooner', async () => {
    const world = await makePostWorld();
    await invite(world, 1);
    const mail = mailTo(world, 'peuterhuis@een.example');
    const late = shifted(world, 30 * DAY_MS);
    expect(await refusalOf(claimBy(late, newcomer(1), mail))).toMatchObject({ code: 'uitnodiging-verlopen' });
    await claimBy(shifted(world, 29 * DAY_MS), newcomer(1), mail);
    // Who took it asks again, whatever the clock says since.
    const again = await claimBy(late, newcomer(1), mail);
    expect(again.rechten).toHaveLength(1);
  });

  it('back or forward sends no mail of a round twice', async () => {
    const world = await makePostWorld();
    await invite(world, 1);
    const mails = world.mailbox.mails.length;
    await invite(shifted(world, -HOUR_MS), 1);
    await invite(shifted(world, DAY_MS), 1);
    expect(world.mailbox.mails).toHaveLength(mails);
    expect(await refusalOf(remindTwice(world))).toMatchObject({ code: 'vandaag-al-herinnerd' });
  });
});

async function remindTwice(world: World): Promise<void> {
  await remind(world, 2);
  await remind(shifted(world, -HOUR_MS), 3);
}
