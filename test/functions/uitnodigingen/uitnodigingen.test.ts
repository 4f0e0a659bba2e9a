import { describe, expect, it } from 'vitest';
import { saveContacten } from '../../../functions/contacten/save-contacten.ts';
import { withdrawUitnodiging } from '../../../functions/uitnodigingen/withdraw-uitnodiging.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { linkIn, makeMailbox } from '../fixtures/mailbox.ts';
import {
  addressees,
  claimBy,
  invite,
  later,
  list,
  mailTo,
  makePostWorld,
  newcomer,
  regelFor,
} from '../fixtures/post.ts';
import { makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';

const peuterhuis = 'peuterhuis@een.example';
const scholen = 'scholen@twee.example';
const loc1 = { rol: 'coordinator', scope: 'loc-1' } as const;

async function invited(): Promise<World> {
  const world = await makePostWorld();
  await invite(world, 1);
  return world;
}

describe('a round of uitnodigingen', () => {
  it('sends one mail an address, about all of its places', async () => {
    const world = await invited();
    expect(world.mailbox.mails.map(({ to }) => to).sort()).toEqual(addressees);
    const { text, replyTo } = mailTo(world, scholen);
    expect(text).toContain('De Boom (verzonnen)');
    expect(text).toContain('Appelhof (verzonnen)');
    expect(replyTo).toBe('vve@proefdam.example');
    expect(world.failures).toEqual([]);
  });

  it('keeps no secret: what is stored cannot be turned into a link', async () => {
    const world = await invited();
    const stored = JSON.stringify([
      await world.store.uitnodigingen.listUitnodigingen('9901'),
      await world.store.uitnodigingen.listBerichten('9901', { uitvraagId: 'uitvraag-1' }),
      await world.store.uitvragen.listAudit('9901'),
    ]);
    for (const mail of world.mailbox.mails) expect(stored).not.toContain(linkIn(mail).geheim);
  });

  it('names no address in the audit rows', async () => {
    const world = await invited();
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    const rows = await world.store.uitvragen.listAudit('9901');
    expect(rows.map(({ event }) => event.action)).toEqual(
      expect.arrayContaining(['uitnodiging-begonnen', 'toegang-gegeven']),
    );
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('asked again with the same number sends nothing, with another only to who was not written to', async () => {
    const world = await invited();
    await invite(world, 1);
    await invite(world, 2);
    expect(world.mailbox.mails).toHaveLength(3);
    const wijzigingen = [{ rol: 'bestuurder', scope: 'org-2', adres: 'Nieuw@Twee.example' } as const];
    await saveContacten({ path: { gemeentecode: '9901' }, body: { wijzigingen }, caller: ofGemeente }, world);
    await invite(world, 3);
    expect(world.mailbox.mails.slice(3).map(({ to }) => to)).toEqual(['nieuw@twee.example']);
  });

  it('tells where no mail arrives, and writes there again when it is asked', async () => {
    const world = await makePostWorld();
    world.mailbox.answer(peuterhuis, 'refused');
    await invite(world, 1);
    expect(await invite(world, 1)).toMatchObject({ status: 'klaar', verstuurd: 2, nietAangekomen: 1 });
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('niet-aangekomen');
    world.mailbox.answer(peuterhuis, 'accepted');
    await invite(world, 2, [loc1]);
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('verstuurd');
  });

  it('tries again later, and then less and less often, what the mail service does not take', async () => {
    const world = await makePostWorld();
    world.mailbox.answer(peuterhuis, 'later');
    await invite(world, 1);
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('wacht');
    world.mailbox.answer(peuterhuis, 'accepted');
    await later(world, 0);
    expect(world.mailbox.mails).toHaveLength(2);
    await later(world, 2);
    expect(world.mailbox.mails).toHaveLength(3);
  });

  it('stops where nobody can know whether a mail went, and says that it is not known to', async () => {
    const mailbox = makeMailbox(false);
    const made = await makePostWorld();
    let world: World = { ...made, mailbox, post: { ...made.post!, mailer: mailbox } };
    mailbox.answer(peuterhuis, 'unknown');
    await invite(world, 1);
    for (let times = 0; times < 6; times++) world = await later(world);
    expect(mailbox.mails.filter(({ to }) => to === peuterhuis)).toHaveLength(3);
    expect((await regelFor(world, 'loc-1')).bericht?.status).toBe('niet-aangekomen');
    expect(await invite(world, 1)).toMatchObject({ status: 'klaar', nietAangekomen: 1 });
  });

  it('skips a place without an address and says so', async () => {
    const world = await makeOpenWorld();
    const ronde = await invite(world, 1, [loc1]);
    expect(ronde).toMatchObject({ status: 'klaar', berichten: 0, overgeslagen: [loc1] });
  });

  it('goes out for an open uitvraag only, and only where mail was set up', async () => {
    const world = await makePostWorld();
    const without = { ...world, post: undefined } as unknown as World;
    expect(await refusalOf(invite(without, 1))).toMatchObject({ code: 'mail-niet-ingesteld' });
  });
});

describe('an uitnodiging', () => {
  it('gives its rights to the first account, again to that account, and to no other', async () => {
    const world = await invited();
    const mail = mailTo(world, scholen);
    const first = await claimBy(world, newcomer(1), mail);
    expect(first.rechten.map(({ rol, locaties }) => [rol, locaties.map((one) => one.locatieId)])).toEqual([
      ['coordinator', ['loc-2', 'loc-3']],
    ]);
    expect(await claimBy(world, newcomer(1), mail)).toEqual(first);
    expect(await refusalOf(claimBy(world, newcomer(2), mail))).toMatchObject({
      code: 'uitnodiging-gebruikt',
    });
    expect(await world.store.toegang.listGrants('tenant-2.object-2')).toEqual([]);
    expect(await world.store.toegang.findTenant('tenant-1')).toMatchObject({ tenantId: 'tenant-1' });
    expect((await regelFor(world, 'loc-2')).toegang).toBe(true);
  });

  it('serves one of sixteen accounts that come at the same time', async () => {
    const world = await invited();
    const mail = mailTo(world, peuterhuis);
    const claims = Array.from({ length: 16 }, (_, nth) => claimBy(world, newcomer(nth), mail));
    const taken = (await Promise.allSettled(claims)).filter(({ status }) => status === 'fulfilled');
    expect(taken).toHaveLength(1);
    expect(await world.store.toegang.listRows('9901')).toHaveLength(1);
  });

  it('is unknown to who has the wrong secret, or the secret of another', async () => {
    const world = await invited();
    const [one, other] = [mailTo(world, peuterhuis), mailTo(world, scholen)];
    const mixed = { ...one, text: one.text.replace(linkIn(one).geheim, linkIn(other).geheim) };
    expect(await refusalOf(claimBy(world, newcomer(1), mixed))).toMatchObject({
      code: 'uitnodiging-onbekend',
    });
    const nowhere = { ...one, text: one.text.replace(/9901-[0-9a-f]{32}/, `9901-${'0'.repeat(32)}`) };
    expect(await refusalOf(claimBy(world, newcomer(1), nowhere))).toMatchObject({
      code: 'uitnodiging-onbekend',
    });
  });

  it('ends after its days', async () => {
    const world = await invited();
    const day = 24 * 60;
    const mail = mailTo(world, peuterhuis);
    const over: World = { ...world, now: () => new Date(world.now().getTime() + 31 * day * 60_000) };
    expect(await refusalOf(claimBy(over, newcomer(1), mail))).toMatchObject({ code: 'uitnodiging-verlopen' });
    expect((await regelFor(over, 'loc-1')).uitnodiging?.status).toBe('verlopen');
  });

  it('dies when a newer one is sent', async () => {
    const world = await invited();
    const old = mailTo(world, peuterhuis);
    await invite(world, 2, [loc1]);
    const fresh = mailTo(world, peuterhuis);
    expect(linkIn(fresh)).not.toEqual(linkIn(old));
    expect(await refusalOf(claimBy(world, newcomer(1), old))).toMatchObject({
      code: 'uitnodiging-ingetrokken',
    });
    await claimBy(world, newcomer(1), fresh);
  });

  it('dies when the gemeente withdraws it, and nobody else can do that', async () => {
    const world = await invited();
    const mail = mailTo(world, peuterhuis);
    const { uitnodigingId } = linkIn(mail);
    const withdraw = (gemeentecode: string) =>
      withdrawUitnodiging({ path: { gemeentecode, uitnodigingId }, body: {}, caller: ofGemeente }, world);
    expect(await refusalOf(withdraw('9902'))).toMatchObject({ code: 'geen-recht' });
    await withdraw('9901');
    await withdraw('9901');
    expect(await refusalOf(claimBy(world, newcomer(1), mail))).toMatchObject({
      code: 'uitnodiging-ingetrokken',
    });
    expect((await regelFor(world, 'loc-1')).uitnodiging?.status).toBe('ingetrokken');
  });

  it('is not sent to who has the right: that mail only asks', async () => {
    const world = await invited();
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    await invite(world, 2, [loc1]);
    const mail = mailTo(world, peuterhuis);
    expect(mail.subject).toMatch(/^Wilt u meedoen/);
    expect(`${mail.text}${mail.html}`).not.toContain('uitnodiging.html');
    expect((await list(world)).regels.find(({ scope }) => scope === 'loc-1')?.bericht?.soort).toBe('verzoek');
  });
});
