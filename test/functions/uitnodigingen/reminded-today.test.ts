import { describe, expect, it } from 'vitest';
import { carryPost } from '../../../functions/mail/carry-post.ts';
import { sendHerinneringen } from '../../../functions/uitnodigingen/start-ronde.ts';
import { place } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { invite, makePostWorld, regelFor, remind } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';

const again = (world: World, nth: number) =>
  sendHerinneringen(
    { path: place, body: { opdracht: idOf(nth), nogmaals: true }, caller: ofGemeente },
    world,
  );

const on = (world: World, day: string): World => ({ ...world, now: () => new Date(`${day}T10:00:00Z`) });

const reminders = ({ mailbox }: World) =>
  mailbox.mails.filter(({ subject }) => subject.startsWith('Herinnering')).length;

describe('a second herinnering on one day', () => {
  it('is asked about first, and goes once somebody says so', async () => {
    const world = await makePostWorld();
    await remind(world, 2);
    const first = reminders(world);
    expect(await refusalOf(remind(world, 3))).toMatchObject({ code: 'vandaag-al-herinnerd' });
    expect(reminders(world)).toBe(first);
    await again(world, 3);
    await world.background.idle();
    expect(reminders(world)).toBe(2 * first);
  });

  it('is not the first one asked for again', async () => {
    const world = await makePostWorld();
    await remind(world, 2);
    const first = reminders(world);
    expect(await remind(world, 2)).toMatchObject({ opdracht: idOf(2) });
    expect(reminders(world)).toBe(first);
  });

  it('asks nothing on the next day, nor to somebody else on the same day', async () => {
    const world = await makePostWorld();
    await remind(world, 2, [{ rol: 'coordinator', scope: 'loc-1' }]);
    expect(await remind(world, 3, [{ rol: 'coordinator', scope: 'loc-2' }])).toMatchObject({ berichten: 1 });
    expect(await remind(on(world, '2026-06-03'), 4)).toMatchObject({ berichten: 2 });
  });

  it('is told beforehand at each place, with the organisatie that it is of', async () => {
    const world = await makePostWorld();
    await invite(world, 1);
    expect(await regelFor(world, 'loc-1')).not.toHaveProperty('herinnerd');
    await remind(world, 2);
    expect(await regelFor(world, 'loc-1')).toMatchObject({
      herinnerd: true,
      organisatie: 'Kinderopvang Een (verzonnen)',
    });
    expect(await regelFor(world, 'org-1')).not.toHaveProperty('herinnerd');
  });

  it('is never begun by the clock, which cannot ask', async () => {
    const world = await makePostWorld();
    const found = (await world.store.uitvragen.find(place))!;
    const uitvraag = { ...found.value.uitvraag, closesOn: '2026-07-10', herinneringen: [14] };
    const event = {
      moment: '2026-06-02T09:00:00.000Z',
      actor: 'test',
      rol: 'beheer',
      action: 'uitvraag-gepland',
      object: 'x',
      versie: 2,
    } as const;
    await world.store.uitvragen.replace({ value: { uitvraag }, mark: found.mark }, event);
    const day = on(world, '2026-06-26');
    await remind(day, 2, [{ rol: 'coordinator', scope: 'loc-1' }]);
    const before = reminders(day);
    await carryPost(day);
    const to = day.mailbox.mails.slice(before).map((mail) => mail.to);
    expect(to).toEqual(['scholen@twee.example']);
  });
});
