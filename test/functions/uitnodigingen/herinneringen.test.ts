import { describe, expect, it } from 'vitest';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { carryPost } from '../../../functions/mail/carry-post.ts';
import { dueDays } from '../../../functions/uitnodigingen/remind-when-due.ts';
import { at, uitvraag } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { invite, makePostWorld, remind } from '../fixtures/post.ts';
import { coordinator, type World } from '../fixtures/world.ts';

const send = (world: World, locatieId: string, nth: number) =>
  submitInzending(
    {
      path: { ...at(locatieId), inzendingId: idOf(nth) },
      body: inzendingOf(locatieId),
      caller: coordinator(locatieId),
    },
    world,
  );

const remindersOf = ({ mailbox }: World) =>
  mailbox.mails.filter(({ subject }) => subject.startsWith('Herinnering'));

describe('a herinnering', () => {
  it('goes to coordinators of whom something is still asked, about those places alone', async () => {
    const world = await makePostWorld();
    await invite(world, 1);
    await send(world, 'loc-1', 11);
    await send(world, 'loc-2', 12);
    await remind(world, 2);
    const [mail, ...others] = remindersOf(world);
    expect(others).toEqual([]);
    expect(mail?.to).toBe('scholen@twee.example');
    expect(mail?.text).toContain('Appelhof');
    expect(mail?.text).not.toContain('De Boom');
  });

  it('is sent to nobody when all are complete, and says so', async () => {
    const world = await makePostWorld();
    await send(world, 'loc-1', 11);
    await send(world, 'loc-2', 12);
    await send(world, 'loc-3', 13);
    expect(await remind(world, 2)).toMatchObject({ status: 'klaar', berichten: 0, overgeslagen: [] });
    expect(world.mailbox.mails).toEqual([]);
  });

  it('does not go to an address at which mail bounced', async () => {
    const world = await makePostWorld();
    world.mailbox.answer('scholen@twee.example', 'refused');
    await invite(world, 1);
    const ronde = await remind(world, 2);
    expect(ronde.overgeslagen).toEqual([
      { rol: 'coordinator', scope: 'loc-3' },
      { rol: 'coordinator', scope: 'loc-2' },
    ]);
    expect(remindersOf(world).map(({ to }) => to)).toEqual(['peuterhuis@een.example']);
  });

  it('that waits is not sent any more to who sent meanwhile', async () => {
    const world = await makePostWorld();
    const background = { start: () => undefined, idle: () => Promise.resolve() };
    await remind({ ...world, background }, 2);
    await send(world, 'loc-1', 11);
    await carryPost(world);
    expect(remindersOf(world).map(({ to }) => to)).toEqual(['scholen@twee.example']);
  });
});

describe('the clock', () => {
  /** An open uitvraag that closes on 10 July, of which the day is said by the test. */
  async function onDay(day: string, time = '10:00'): Promise<World> {
    const world = await makePostWorld();
    const found = (await world.store.uitvragen.find(uitvraag))!;
    const value = {
      uitvraag: {
        ...found.value.uitvraag,
        opensOn: '2026-06-01',
        closesOn: '2026-07-10',
        herinneringen: [14, 3],
      },
    };
    const event = {
      moment: '2026-06-02T09:00:00.000Z',
      actor: 'test',
      rol: 'beheer',
      action: 'uitvraag-stap-klaar',
      object: 'x',
      versie: 2,
    } as const;
    await world.store.uitvragen.replace({ value, mark: found.mark }, event);
    return { ...world, now: () => new Date(`${day}T${time}:00Z`) };
  }

  it('reminds on the day that was planned, once, however often it looks', async () => {
    const world = await onDay('2026-06-26');
    for (let times = 0; times < 3; times++) await carryPost(world);
    expect(
      remindersOf(world)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['peuterhuis@een.example', 'scholen@twee.example']);
    expect(world.failures).toEqual([]);
  });

  it('reminds of nothing on other days', async () => {
    const world = await onDay('2026-06-25');
    await carryPost(world);
    expect(remindersOf(world)).toEqual([]);
  });

  it('does not wake people: a herinnering waits for eight in the morning', async () => {
    // In summer the clock in the Netherlands is two hours ahead of UTC.
    const early = await onDay('2026-06-26', '05:59');
    await carryPost(early);
    expect(remindersOf(early)).toEqual([]);
    const morning: World = { ...early, now: () => new Date('2026-06-26T06:00:00Z') };
    await carryPost(morning);
    expect(remindersOf(morning)).toHaveLength(2);
  });

  const open = { ...uitvraag, status: 'open', opensOn: '2026-06-01', closesOn: '2026-07-10' } as const;

  it.each([
    ['2026-06-25', undefined],
    ['2026-06-26', 14],
    ['2026-07-01', 14],
    ['2026-07-07', 3],
    ['2026-07-11', undefined],
  ])('knows on %s that %s is due', (today, days) => {
    expect(dueDays({ ...open, herinneringen: [14, 3] }, today)).toBe(days);
  });

  it('does not remind of what opened after the day of a herinnering', () => {
    expect(dueDays({ ...open, opensOn: '2026-07-08', herinneringen: [14, 3] }, '2026-07-08')).toBeUndefined();
    expect(dueDays({ ...open, status: 'gesloten', herinneringen: [14] }, '2026-07-01')).toBeUndefined();
  });
});
