import { beforeEach, describe, expect, it } from 'vitest';
import { nobody } from '../../../functions/auth/caller.ts';
import { readAankondiging } from '../../../functions/uitnodigingen/read-aankondiging.ts';
import { withdrawUitnodiging } from '../../../functions/uitnodigingen/withdraw-uitnodiging.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { linkIn } from '../fixtures/mailbox.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';

const address = 'bestuur@een.example';
let world: World;
beforeEach(async () => {
  world = await makePostWorld();
  await invite(world, 1);
});

const link = () => linkIn(mailTo(world, address));
const read = (geheim = link().geheim, services: World = world) =>
  readAankondiging(
    { path: { uitnodigingId: link().uitnodigingId }, body: { geheim }, caller: nobody },
    services,
  );

describe('who opens the link of a mail', () => {
  it('reads who invites and for what, without an account, and no more', async () => {
    expect(endpoints.readAankondiging.open).toBe(true);
    expect(await read()).toEqual({ gemeente: 'Proefdam (verzonnen)', rol: 'bestuurder' });
  });

  it('changes nothing by that, as a program that guards mail does', async () => {
    const before = (await world.store.uitnodigingen.findUitnodiging(link().uitnodigingId))?.value;
    const counting = breakingStore(world.store, -1, false);
    await read(link().geheim, { ...world, store: counting });
    expect(counting.writes()).toBe(0);
    expect((await world.store.uitnodigingen.findUitnodiging(link().uitnodigingId))?.value).toEqual(before);
  });

  it('hears nothing without the secret of that very uitnodiging', async () => {
    const other = linkIn(mailTo(world, 'peuterhuis@een.example')).geheim;
    for (const geheim of ['x'.repeat(22), other])
      expect(await refusalOf(read(geheim))).toMatchObject({ code: 'uitnodiging-onbekend' });
  });

  it('still reads it after it was taken, and not after it was withdrawn or had its time', async () => {
    await claimBy(world, newcomer(1), mailTo(world, address));
    expect(await read()).toMatchObject({ rol: 'bestuurder' });
    const fresh = await makePostWorld();
    await invite(fresh, 1);
    world = fresh;
    const late = { ...world, now: () => new Date('2030-01-01T00:00:00Z') };
    expect(await refusalOf(read(link().geheim, late))).toMatchObject({ code: 'uitnodiging-verlopen' });
    const path = { gemeentecode: '9901', uitnodigingId: link().uitnodigingId };
    await withdrawUitnodiging({ path, body: {}, caller: ofGemeente }, world);
    expect(await refusalOf(read())).toMatchObject({ code: 'uitnodiging-ingetrokken' });
  });
});
