import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accountTask } from '../../../local/beheer/account.ts';
import { jaarcontroleTask } from '../../../local/beheer/jaarcontrole.ts';
import { tenantTask } from '../../../local/beheer/tenant.ts';
import { toegangTask } from '../../../local/beheer/toegang.ts';
import type { GrantRow } from '../../../functions/storage/toegang-store.ts';
import { type Desk, objectId, openDesk, person, tenantId } from './fixture.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-jaarcontrole-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let desk: Desk;
let nth = 0;
beforeEach(async () => {
  desk = await openDesk();
});

/** The file as a program reads it, one object a line. */
async function review(): Promise<readonly Record<string, string>[]> {
  const file = path.join(folder, `${++nth}.csv`);
  expect(await desk.run(jaarcontroleTask, ['--gemeente', '9901', '--out', file])).toBe(0);
  return parse(fs.readFileSync(file), { bom: true, delimiter: ';', columns: true });
}
const give = (grant: Partial<GrantRow>) =>
  desk.world.store.toegang.saveGrant({
    ...{ person, gemeentecode: '9901', rol: 'coordinator', scope: 'loc-1' },
    ...grant,
  });

describe('npm run beheer -- jaarcontrole', () => {
  it('tells of each right whose it is, what for, since when and when it was used', async () => {
    await give({ since: '2025-09-01T08:00:00.000Z', usedOn: '2026-05-31', until: '2027-07-31' });
    expect(await review()).toEqual([
      expect.objectContaining({
        Rol: 'coordinator',
        Voor: 'Peuterhuis (verzonnen)',
        Account: person,
        Sinds: '2025-09-01',
        'Tot en met': '2027-07-31',
        'Laatst gebruikt': '2026-05-31',
        'Ingetrokken op': '',
        'Let op': 'Gegeven zonder uitnodiging.',
        'Mag dit blijven? (ja of nee)': '',
      }),
    ]);
  });

  it.each([
    ['nobody used', {}, 'Nog nooit gebruikt.'],
    ['nobody used for a year', { usedOn: '2025-05-01', since: '2024-05-01T08:00:00.000Z' }, 'Langer dan'],
    ['is over', { usedOn: '2026-05-01', until: '2026-06-01' }, 'De einddatum is voorbij.'],
    ['is for what is not there', { usedOn: '2026-05-01', scope: 'loc-9' }, 'niet meer in het register'],
  ])('points at a right that %s', async (_, grant, told) => {
    await give(grant);
    expect((await review())[0]?.['Let op']).toContain(told);
  });

  it('points at an organisatie that was shut out, and at an uitnodiging that is open', async () => {
    await desk.run(accountTask, ['--gemeente', '9901', '--tenant', tenantId, '--object', objectId]);
    await desk.run(tenantTask, ['--tenant', tenantId, '--sluiten']);
    await desk.run(accountTask, ['--gemeente', '9901', '--adres', 'vve@proefdam.example']);
    const rows = await review();
    expect(rows.map((row) => row['Let op'])).toEqual([
      expect.stringContaining('De organisatie is gesloten.'),
      'Uitnodiging die nog niet is aangenomen.',
    ]);
    expect(rows[1]?.['Adres van de uitnodiging']).toBe('vve@proefdam.example');
  });

  it('still tells of a right that was withdrawn this year, and no more of older ones', async () => {
    await give({ withdrawnAt: '2026-01-05T08:00:00.000Z' });
    await give({ scope: 'loc-2', withdrawnAt: '2024-01-05T08:00:00.000Z' });
    expect((await review()).map((row) => row['Ingetrokken op'])).toEqual(['2026-01-05']);
  });

  it('writes no formula, whatever stands in an address', async () => {
    await desk.run(accountTask, ['--gemeente', '9901', '--adres', '+cmd@proefdam.example']);
    const [row] = await review();
    expect(row?.['Adres van de uitnodiging']).toBe("'+cmd@proefdam.example");
  });

  it('writes over no file, for the eyes of who made it alone', async () => {
    const file = path.join(folder, 'kept.csv');
    const args = ['--gemeente', '9901', '--out', file];
    await desk.run(jaarcontroleTask, args);
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    await expect(desk.run(jaarcontroleTask, args)).rejects.toThrow('bestaat al');
    const nowhere = ['--gemeente', '9901', '--out', path.join(folder, 'no', 'such.csv')];
    await expect(desk.run(jaarcontroleTask, nowhere)).rejects.toThrow('niet schrijven');
  });
});

describe('npm run beheer -- toegang', () => {
  const list = async () => {
    desk.printed.length = 0;
    await desk.run(toegangTask, ['--gemeente', '9901']);
    return desk.printed;
  };

  it('lists who may do what and ends a right, once and with one audit row', async () => {
    await give({ rol: 'gemeente', scope: 'gemeente' });
    const [line = ''] = await list();
    const id = line.slice(0, 32);
    const end = ['--gemeente', '9901', '--intrekken', id];
    await desk.run(toegangTask, end, false);
    expect(await desk.world.store.toegang.listGrants(person)).toHaveLength(1);
    await desk.run(toegangTask, end);
    expect(desk.plans.at(-1)?.join(' ')).toContain('niemand meer werken als gemeente');
    expect(await desk.world.store.toegang.listGrants(person)).toEqual([]);
    await desk.run(toegangTask, end);
    const rows = await desk.world.store.uitvragen.listAudit('9901');
    expect(rows.filter(({ event }) => event.action === 'toegang-ingetrokken')).toHaveLength(1);
    expect((await list())[0]).toContain('ingetrokken op 2026-06-02');
  });

  it('says so when there is no such right, or none at all', async () => {
    expect(await list()).toEqual(['In Proefdam (verzonnen) heeft nog niemand toegang.']);
    const end = ['--gemeente', '9901', '--intrekken', '0'.repeat(32)];
    await expect(desk.run(toegangTask, end)).rejects.toThrow('is er niet');
  });
});
