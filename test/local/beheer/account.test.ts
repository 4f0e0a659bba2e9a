import { beforeEach, describe, expect, it } from 'vitest';
import { accountTask } from '../../../local/beheer/account.ts';
import { gemeenteTask } from '../../../local/beheer/gemeente.ts';
import { tenantTask } from '../../../local/beheer/tenant.ts';
import { toegangTask } from '../../../local/beheer/toegang.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { claimUitnodiging } from '../../../functions/uitnodigingen/claim-uitnodiging.ts';
import { newcomer } from '../../functions/fixtures/post.ts';
import { refusalOf } from '../../functions/fixtures/refusal.ts';
import { hash } from '../../functions/fixtures/world.ts';
import { breakingStore, Crash } from '../../functions/fixtures/breaking-store.ts';
import { type Desk, objectId, openDesk, person, tenantId } from './fixture.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});

const direct = ['--gemeente', '9901', '--tenant', tenantId, '--object', objectId];
const byAddress = ['--gemeente', '9901', '--adres', 'vve@proefdam.example'];
const grants = () => desk.world.store.toegang.listGrants(person);
const actions = async () =>
  (await desk.world.store.uitvragen.listAudit('9901')).map(({ event }) => event.action);

describe('npm run beheer -- gemeente', () => {
  it('adds one, tells what comes next, and does nothing the second time', async () => {
    const args = ['--gemeente', '9904', '--naam', 'Oefenveen (verzonnen)'];
    await desk.run(gemeenteTask, args);
    expect(await desk.world.store.gemeenten.findGemeente('9904')).toEqual({
      gemeentecode: '9904',
      naam: 'Oefenveen (verzonnen)',
    });
    expect(desk.printed.join('\n')).toContain('account --gemeente 9904');
    await desk.run(gemeenteTask, args);
    expect(desk.plans).toHaveLength(1);
  });

  it('changes nothing without a yes', async () => {
    await desk.run(gemeenteTask, ['--gemeente', '9904', '--naam', 'Oefenveen'], false);
    expect(await desk.world.store.gemeenten.findGemeente('9904')).toBeUndefined();
  });

  it.each([
    [['--gemeente', '99'], 'vier cijfers'],
    [['--gemeente', '9904'], '--naam'],
    [['--gemeente', '9904', '--naam', '=1+1'], 'naam van hoogstens 80'],
  ])('says what is wrong with %j', async (args, told) => {
    await expect((async () => desk.run(gemeenteTask, args))()).rejects.toThrow(told);
  });
});

describe('npm run beheer -- account', () => {
  it('makes an uitnodiging whose link gives the right once, and keeps no secret', async () => {
    await desk.run(accountTask, byAddress);
    const [, uitnodigingId = '', geheim = ''] =
      /uitnodiging\.html#([^.]+)\.(\S+)/.exec(desk.printed.join('\n')) ?? [];
    const { uitnodigingen, toegang } = desk.world.store;
    const found = await uitnodigingen.findUitnodiging(uitnodigingId);
    expect(JSON.stringify(found)).not.toContain(geheim);
    const claim = (nth: number) =>
      claimUitnodiging({ path: { uitnodigingId }, body: { geheim }, caller: newcomer(nth) }, desk.world);
    expect((await claim(1)).rechten).toMatchObject([{ rol: 'gemeente', gemeente: { gemeentecode: '9901' } }]);
    expect(await toegang.listGrants('tenant-1.object-1')).toHaveLength(1);
    expect(await refusalOf(claim(2))).toMatchObject({ code: 'uitnodiging-gebruikt' });
    expect(await actions()).toEqual(expect.arrayContaining(['uitnodiging-gemaakt', 'toegang-gegeven']));
  });

  it('makes the link before it worthless', async () => {
    await desk.run(accountTask, byAddress);
    await desk.run(accountTask, byAddress);
    expect(desk.plans.at(-1)).toContain('De vorige uitnodiging voor dit adres werkt dan niet meer.');
    const all = await desk.world.store.uitnodigingen.listUitnodigingen('9901');
    expect(all.map(({ value }) => value.status).sort()).toEqual(['open', 'vervangen']);
  });

  it('gives an account a right at once, and lets its organisatie in', async () => {
    await desk.run(accountTask, direct);
    expect(await grants()).toMatchObject([{ rol: 'gemeente', scope: 'gemeente' }]);
    expect((await desk.world.store.toegang.findTenant(tenantId))?.closedAt).toBeUndefined();
    await desk.run(accountTask, direct);
    expect(desk.plans).toHaveLength(1);
    expect((await actions()).filter((action) => action === 'toegang-gegeven')).toHaveLength(1);
  });

  it('gives a bureau a last day and nobody a day that has been', async () => {
    const bureau = [...direct, '--rol', 'bureau'];
    const run = async (...more: readonly string[]) => desk.run(accountTask, [...bureau, ...more]);
    await expect(run()).rejects.toThrow('Zet --tot erbij');
    await expect(run('--tot', '2026-06-01')).rejects.toThrow('van 2026-06-02 tot en met');
    await expect(run('--tot', '2026-02-30')).rejects.toThrow('een datum');
    await run('--tot', '2027-08-31');
    expect(await grants()).toMatchObject([{ rol: 'bureau', until: '2027-08-31' }]);
    await run('--tot', '2028-08-31');
    expect(await grants()).toMatchObject([{ rol: 'bureau', until: '2028-08-31' }]);
  });

  it('gives back what was withdrawn, and says so first', async () => {
    await desk.run(accountTask, direct);
    const [id = ''] = /^[0-9a-f]{32}/.exec((await listed()).at(-1) ?? '') ?? [];
    await desk.run(toegangTask, ['--gemeente', '9901', '--intrekken', id]);
    expect(await grants()).toEqual([]);
    await desk.run(accountTask, direct);
    expect(desk.plans.at(-1)?.join(' ')).toContain('was ingetrokken op 2026-06-02');
    expect(await grants()).toHaveLength(1);
  });

  it.each([
    [['--gemeente', '9901'], 'Kies één manier'],
    [[...byAddress, '--tenant', tenantId], 'Kies één manier'],
    [['--gemeente', '9908', '--adres', 'a@b.example'], 'niet bekend'],
    [['--gemeente', '9901', '--adres', 'a'], 'een mailadres'],
    [['--gemeente', '9901', '--rol', 'coordinator', '--adres', 'a@b.example'], 'een rol'],
    [['--gemeente', '9901', '--tenant', tenantId], '--object'],
  ])('says what is wrong with %j', async (args, told) => {
    await expect((async () => desk.run(accountTask, args))()).rejects.toThrow(told);
    expect(desk.plans).toEqual([]);
  });

  it('ends whole wherever it stops, and the same again completes it', async () => {
    const counting = breakingStore(desk.world.store, -1, false);
    await desk.run(accountTask, direct, true, counting);
    expect(counting.writes()).toBe(3);
    for (let at = 0; at < counting.writes(); at++)
      for (const after of [false, true]) {
        const fresh = await openDesk();
        const { world } = fresh;
        await expect(
          fresh.run(accountTask, direct, true, breakingStore(world.store, at, after)),
        ).rejects.toThrow(Crash);
        await fresh.run(accountTask, direct);
        const rows = await world.store.uitvragen.listAudit('9901');
        expect(rows.filter(({ event }) => event.action === 'toegang-gegeven')).toHaveLength(1);
        expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
        expect(await world.store.toegang.listGrants(person)).toHaveLength(1);
      }
  });
});

async function listed(): Promise<readonly string[]> {
  desk.printed.length = 0;
  await desk.run(toegangTask, ['--gemeente', '9901']);
  return desk.printed;
}

describe('npm run beheer -- tenant', () => {
  it('shuts an organisatie out, tells how many rights that ends, and lets it in again', async () => {
    await desk.run(accountTask, direct);
    await desk.run(tenantTask, ['--tenant', tenantId.toUpperCase(), '--sluiten']);
    expect(desk.plans.at(-1)?.join(' ')).toContain('1 recht');
    expect((await desk.world.store.toegang.findTenant(tenantId))?.closedAt).toBeDefined();
    await expect(desk.run(accountTask, direct)).rejects.toThrow('is gesloten');
    await desk.run(tenantTask, ['--tenant', tenantId]);
    expect((await desk.world.store.toegang.findTenant(tenantId))?.closedAt).toBeUndefined();
    expect(await actions()).toEqual(expect.arrayContaining(['tenant-gesloten', 'tenant-geopend']));
  });

  it('writes once that it shut out, also where it stopped before it wrote', async () => {
    await desk.run(accountTask, direct);
    const { store } = desk.world;
    await store.toegang.replaceTenant({ tenantId, closedAt: '2026-06-01T09:00:00.000Z' });
    for (let nth = 0; nth < 2; nth++) await desk.run(tenantTask, ['--tenant', tenantId, '--sluiten']);
    expect((await actions()).filter((action) => action === 'tenant-gesloten')).toHaveLength(1);
  });

  it('writes that it lets in before it does', async () => {
    await desk.run(accountTask, direct);
    await desk.run(tenantTask, ['--tenant', tenantId, '--sluiten']);
    const { store } = desk.world;
    const replaceTenant = () => Promise.reject(new Error('The process stopped'));
    const stopping = { ...store, toegang: { ...store.toegang, replaceTenant } };
    const opened = async () => (await actions()).filter((action) => action === 'tenant-geopend');
    await expect(desk.run(tenantTask, ['--tenant', tenantId], true, stopping)).rejects.toThrow('stopped');
    expect(await opened()).toHaveLength(1);
    await desk.run(tenantTask, ['--tenant', tenantId]);
    expect(await opened()).toHaveLength(1);
  });

  it('does not shut out what it does not know', async () => {
    await expect(desk.run(tenantTask, ['--tenant', tenantId, '--sluiten'])).rejects.toThrow(
      'niet toegelaten',
    );
  });
});
