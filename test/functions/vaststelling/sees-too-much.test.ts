import { beforeEach, describe, expect, it } from 'vitest';
import { claimUitnodiging } from '../../../functions/uitnodigingen/claim-uitnodiging.ts';
import { seesTooMuch } from '../../../functions/vaststelling/sees-too-much.ts';
import type { UitnodigingRecord } from '../../../functions/uitnodigingen/uitnodiging-record.ts';
import type { Rol } from '../../../shared/contract/rechten.ts';
import { newcomer } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import type { World } from '../fixtures/world.ts';
import { adopt, closedGemeente, progress, published } from './adopted-gemeente.ts';

const caller = newcomer(1);
const { person } = caller.identity!;
const geheim = 'x'.repeat(22);
let world: World;

/** Adopted with a, b and d in "Overige organisaties": d has eight children, so that who has a and b reads them. */
beforeEach(async () => {
  world = await closedGemeente();
  const { gemeenten } = world.store;
  const naam = 'Kinderopvang d (verzonnen)';
  await gemeenten.saveOrganisatie('9901', { organisatieId: 'd', naam, soort: 'kinderopvang' });
  await gemeenten.saveLocatie({ ...(await gemeenten.findLocatie('9901', 'a-2'))!, organisatieId: 'd' });
  await adopt(world);
});

const has = (rol: Rol, scope: string, withdrawnAt?: string) =>
  world.store.toegang.saveGrant({
    ...{ person, gemeentecode: '9901', rol, scope },
    ...(withdrawnAt !== undefined && { withdrawnAt }),
  });
const gets = (rol: Rol, ...scopes: string[]) =>
  seesTooMuch({ person, gemeentecode: '9901', rol, scopes }, world);

describe('an account that comes to a second organisatie after the figures were published', () => {
  it('sees too much where both leave a few children over', async () => {
    expect(await progress(world)).toMatchObject({ status: 'klaar' });
    expect((await published(world)).cijfers.map(({ niveau }) => niveau)).toContain('overige-organisaties');
    await has('bestuurder', 'a');
    expect(await gets('bestuurder', 'b')).toBe(true);
    expect(await gets('coordinator', 'b-1')).toBe(true);
  });

  it('sees what it may where nothing more follows', async () => {
    expect(await gets('bestuurder', 'b')).toBe(false);
    await has('bestuurder', 'a');
    expect(await gets('bestuurder', 'c')).toBe(false);
    expect(await gets('coordinator', 'a-1')).toBe(false);
    expect(await gets('lezer', 'gemeente')).toBe(false);
  });

  it('remembers what it saw before it left the first', async () => {
    await has('bestuurder', 'a', '2026-06-30T12:00:00Z');
    expect(await gets('bestuurder', 'b')).toBe(true);
  });

  it('may see both where nothing was published yet', async () => {
    world = await closedGemeente();
    await has('bestuurder', 'a');
    expect(await gets('bestuurder', 'b')).toBe(false);
  });

  it('gets no right by an uitnodiging, which stays for a colleague', async () => {
    await has('bestuurder', 'a');
    const uitnodiging: UitnodigingRecord = {
      ...{ uitnodigingId: '9901-a', gemeentecode: '9901', rol: 'bestuurder', scopes: ['b'] },
      ...{ adres: 'bestuur@voorbeeld.example', madeAt: '2026-06-02T09:00:00.000Z' },
      ...{ expiresAt: '2026-12-02T09:00:00.000Z', status: 'open', secrets: [world.hash(geheim)] },
    };
    const event = {
      moment: '2026-06-02T09:00:00.000Z',
      actor: 'test',
      rol: 'gemeente',
      action: 'uitnodiging-begonnen',
      object: '9901-a',
      versie: 1,
    } as const;
    await world.store.uitnodigingen.insertUitnodiging(uitnodiging, [], event);
    const claim = (who: typeof caller) =>
      claimUitnodiging({ path: { uitnodigingId: '9901-a' }, body: { geheim }, caller: who }, world);
    expect(await refusalOf(claim(caller))).toMatchObject({ code: 'samen-te-veel' });
    expect(await world.store.toegang.listGrants(person)).toHaveLength(1);
    await claim(newcomer(2));
    expect(
      await world.store.toegang.listAt({ gemeentecode: '9901', rol: 'bestuurder', scope: 'b' }),
    ).toHaveLength(1);
  });
});
