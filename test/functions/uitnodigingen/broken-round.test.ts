import { describe, expect, it } from 'vitest';
import { sendWaiting } from '../../../functions/mail/go-on-with-post.ts';
import type { Mailer } from '../../../functions/mail/mailer.ts';
import { saveUitnodigingen } from '../../../functions/uitnodigingen/start-ronde.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { makeMailbox } from '../fixtures/mailbox.ts';
import { addressees, claimBy, invite, later, list, makePostWorld, newcomer } from '../fixtures/post.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';

/** A mailer that stops the process at one of its calls, before or after it did its work. */
function breakingMailer(
  mailer: Mailer,
  at: number,
  after: boolean,
): Mailer & { readonly calls: () => number } {
  let calls = 0;
  return {
    ...mailer,
    send: async (mail) => {
      const nth = calls++;
      if (nth === at && !after) throw new Crash();
      const handed = await mailer.send(mail);
      if (nth === at) throw new Crash();
      return handed;
    },
    calls: () => calls,
  };
}

/** Asks and sends, as a process does that stops somewhere; nothing of it goes on by itself. */
async function attempt(world: World): Promise<void> {
  const background = { start: () => undefined, idle: () => Promise.resolve() };
  const asked = { path: place, body: { opdracht: idOf(1) }, caller: ofGemeente };
  await saveUitnodigingen(asked, { ...world, background });
  await sendWaiting('9901', world);
}

const sentTo = ({ mailbox }: World): readonly string[] => mailbox.mails.map(({ to }) => to).sort();

/** The links that are out there, one an address, serve the account that comes. */
async function everyLinkWorks(world: World): Promise<void> {
  for (const [nth, mail] of world.mailbox.mails.entries()) await claimBy(world, newcomer(nth), mail);
}

async function withMailbox(tells: boolean): Promise<World> {
  const world = await makePostWorld();
  const mailbox = makeMailbox(tells);
  return { ...world, mailbox, post: { ...world.post!, mailer: mailbox } };
}

describe('a round that was broken off', () => {
  it('at any write goes on where it was, and writes to everybody once', async () => {
    const whole = await withMailbox(true);
    const counting = breakingStore(whole.store, -1, false);
    await attempt({ ...whole, store: counting });
    expect(sentTo(whole)).toEqual(addressees);
    expect(counting.writes()).toBeGreaterThan(10);
    for (let at = 0; at < counting.writes(); at++)
      for (const after of [false, true]) {
        const world = await withMailbox(true);
        await expect(attempt({ ...world, store: breakingStore(world.store, at, after) })).rejects.toThrow(
          Crash,
        );
        // Asked again where the first write was not there yet; else the timer is enough.
        if (at === 0 && !after) await invite(world, 1);
        const done = await later(world);
        expect(sentTo(done), `at write ${at}, ${after ? 'after' : 'before'} it`).toEqual(addressees);
        expect((await list(done)).regels.map(({ bericht }) => bericht?.status)).not.toContain('wacht');
        await everyLinkWorks(done);
      }
  });

  it('at any mail goes on where it was, once each with a mail service that can tell', async () => {
    for (let at = 0; at < addressees.length; at++)
      for (const after of [false, true]) {
        const world = await withMailbox(true);
        const mailer = breakingMailer(world.mailbox, at, after);
        await expect(attempt({ ...world, post: { ...world.post!, mailer } })).rejects.toThrow(Crash);
        expect(mailer.calls()).toBeGreaterThan(at);
        const done = await later(world);
        expect(sentTo(done)).toEqual(addressees);
        await everyLinkWorks(done);
      }
  });

  it('writes twice only where nobody can know, and then both links work until one is used', async () => {
    const world = await withMailbox(false);
    const mailer = breakingMailer(world.mailbox, 0, true);
    await expect(attempt({ ...world, post: { ...world.post!, mailer } })).rejects.toThrow(Crash);
    const [first] = world.mailbox.mails;
    const done = await later(world);
    const twice = done.mailbox.mails.filter(({ to }) => to === first?.to);
    expect(twice).toHaveLength(2);
    const [one, other] = twice;
    await claimBy(done, newcomer(1), one!);
    await expect(claimBy(done, newcomer(2), other!)).rejects.toMatchObject({ code: 'uitnodiging-gebruikt' });
    expect(new Set(sentTo(done))).toEqual(new Set(addressees));
  });

  it('is not gone on with while another process may be at it', async () => {
    const world = await withMailbox(false);
    const mailer = breakingMailer(world.mailbox, 0, true);
    await expect(attempt({ ...world, post: { ...world.post!, mailer } })).rejects.toThrow(Crash);
    const [first] = world.mailbox.mails;
    const soon = await later(world, 1);
    expect(soon.mailbox.mails.filter(({ to }) => to === first?.to)).toHaveLength(1);
  });
});
