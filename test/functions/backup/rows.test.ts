import type { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTable } from '../../../functions/storage/table/open-tables.ts';
import type { RawRow } from '../../../functions/storage/row-store.ts';
import { emptyInstallation, type Installation } from './installation.ts';

let from: Installation;
let to: Installation;
beforeAll(async () => {
  [from, to] = await Promise.all([emptyInstallation(), emptyInstallation()]);
});
afterAll(() => Promise.all([from.tables.close(), to.tables.close()]));

const place = { table: 'Inzage', partition: '9901' } as const;

it('a property keeps its type and every digit on its way to another installation', async () => {
  const access = { connectionString: from.tables.connectionString, allowInsecureConnection: true };
  const client = openTable(access, 'Inzage');
  await client.createTable();
  await client.createEntity({
    partitionKey: '9901',
    rowKey: 'a',
    text: 'één \u{1F331} "regel"\nen nog een',
    empty: '',
    looksLikeDate: '2026-06-02T09:00:00.0000000Z',
    yes: true,
    no: false,
    small: -7,
    largest: 2 ** 31 - 1,
    half: 0.5,
    tooLarge: 2 ** 40,
    many: { type: 'Int64', value: '9007199254740993' },
    moment: { type: 'DateTime', value: '2026-06-02T09:00:00.1234567Z' },
    id: { type: 'Guid', value: '5e5f7a3e-3a53-4c0e-9d5c-0a5b6f6f2c11' },
    bytes: new Uint8Array([0, 1, 128, 255]),
    none: new Uint8Array(0),
  });
  const [found] = await from.rows.read(place);
  expect(found?.row.values).toEqual({
    text: ['String', 'één \u{1F331} "regel"\nen nog een'],
    empty: ['String', ''],
    looksLikeDate: ['String', '2026-06-02T09:00:00.0000000Z'],
    yes: ['Boolean', 'true'],
    no: ['Boolean', 'false'],
    small: ['Int32', '-7'],
    largest: ['Int32', '2147483647'],
    half: ['Double', '0.5'],
    tooLarge: ['Double', '1099511627776'],
    many: ['Int64', '9007199254740993'],
    moment: ['DateTime', '2026-06-02T09:00:00.1234567Z'],
    id: ['Guid', '5e5f7a3e-3a53-4c0e-9d5c-0a5b6f6f2c11'],
    bytes: ['Binary', 'AAGA/w=='],
    none: ['Binary', ''],
  });
  expect(await to.rows.insert([found!.row])).toBe('done');
  const [copied] = await to.rows.read(place);
  expect(copied?.row).toEqual(found?.row);
  const target = openTable(
    { connectionString: to.tables.connectionString, allowInsecureConnection: true },
    'Inzage',
  );
  const own = async (of: TableClient) =>
    Object.entries(await of.getEntity('9901', 'a')).filter(([name]) => !/^(odata|etag|timestamp)/.test(name));
  expect(await own(target)).toEqual(await own(client));
});

it('more rows than a transaction holds are written, and none over one that is there', async () => {
  const rows = Array.from({ length: 230 }, (_, nth): RawRow => {
    const values = { text: ['String', 'x'.repeat(20_000)] } as const;
    return { table: 'Inzage', partition: 'many', row: String(nth).padStart(4, '0'), values };
  });
  expect(await to.rows.insert(rows)).toBe('done');
  expect(await to.rows.read({ table: 'Inzage', partition: 'many' })).toHaveLength(230);
  expect(await to.rows.insert(rows.slice(0, 1))).toBe('conflict');
  const range = { from: '0100', to: '0103' };
  const part = await to.rows.read({ table: 'Inzage', partition: 'many', range });
  expect(part.map(({ row }) => row.row)).toEqual(['0100', '0101', '0102']);
});
