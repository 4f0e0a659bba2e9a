import { afterAll, describe, expect, it } from 'vitest';
import { openTable } from '../../../functions/storage/table/open-tables.ts';
import { storeOn } from '../../../functions/storage/table/table-store.ts';
import { type Table, table } from '../../../functions/storage/table/table.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';
import { place, uitvraag } from '../fixtures/gemeente.ts';
import { memoryTables } from '../fixtures/memory-tables.ts';
import { hash } from '../fixtures/world.ts';

const started: Tables[] = [];
afterAll(() => Promise.all(started.map((tables) => tables.close())));

const openings: readonly (readonly [string, () => Promise<(name: string) => Table>])[] = [
  ['tables in this process', () => Promise.resolve(memoryTables().open)],
  [
    'Table Storage',
    async () => {
      const tables = await startTables();
      started.push(tables);
      const access = { connectionString: tables.connectionString, allowInsecureConnection: true };
      return (name) => table(openTable(access, name));
    },
  ],
];

const event = {
  moment: '2026-06-02T09:00:00.000Z',
  actor: 'test',
  rol: 'gemeente',
  action: 'uitvraag-gepland',
  object: 'uitvraag-1',
  versie: 2,
} as const;

describe.each(openings)('an uitvraag of before they were packed, in %s', (_, opening) => {
  it('is read, listed, and packed by the next write, which is what is read from then on', async () => {
    const open = await opening();
    const json = JSON.stringify({ uitvraag, pending: { to: 'open', versie: 2 } });
    const values = { json };
    await open('Gemeenten').write('9901', [{ kind: 'insert', row: 'UITVRAAG|uitvraag-1', values }]);
    const { uitvragen } = storeOn(open, hash);
    const found = (await uitvragen.find(place))!;
    expect(found.value).toEqual(JSON.parse(json));
    expect(await uitvragen.list('9901')).toEqual([found.value]);
    const value = { uitvraag: { ...uitvraag, status: 'open', versie: 2 } } as const;
    expect(await uitvragen.replace({ value, mark: found.mark }, event)).toBe('done');
    expect((await uitvragen.find(place))?.value).toEqual(value);
    const kept = await open('Gemeenten').get('9901', 'UITVRAAG|uitvraag-1');
    expect(Object.keys(kept?.value ?? {})).toContain('d0');
    expect(kept?.value['json']).toBeUndefined();
  });
});
