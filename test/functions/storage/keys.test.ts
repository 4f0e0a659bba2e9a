import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key, keysBelow } from '../../../functions/storage/table/keys.ts';
import { table, type Table } from '../../../functions/storage/table/table.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';

/** What Table Storage forbids, what OData reads, our own separator, and what looks like something else. */
const hostile: readonly string[] = [
  '/',
  '\\',
  '#',
  '?',
  '\u0000',
  '\u001f',
  '\u007f',
  '\u0085',
  '\t',
  '\n',
  "'",
  "x' or PartitionKey ne '",
  '"',
  '%27',
  '%2F',
  '..',
  '(',
  ')',
  ',',
  ' ',
  '\u00e9',
  '\ud83d\ude00',
  '\ud800',
  '\ufeff',
  '\uff07',
];
/** Two dots are in order in a row of a table, as nothing there is a path. */
const refused = hostile.filter((text) => text !== '..');

describe('a part of a key', () => {
  it.each([...refused, '|', '', 'x'.repeat(121)])('is not %j', (text) => {
    expect(() => key('9901', text)).toThrow(RangeError);
    expect(() => key(`a${text}b`.padEnd(121, text || '|'))).toThrow(RangeError);
    expect(() => keysBelow(text)).toThrow(RangeError);
  });

  it('is told from another by the separator alone', () => {
    expect(key('a', 'b-c')).not.toBe(key('a-b', 'c'));
    expect(key('a', 'b', 'c')).not.toBe(key('a', 'b.c'));
  });

  it('is not repeated where it is refused', () => {
    expect(() => key("Jan's")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('Jan') as string }),
    );
  });
});

describe('a table', () => {
  let tables: Tables;
  let rows: Table;

  beforeAll(async () => {
    tables = await startTables();
    rows = table(
      TableClient.fromConnectionString(tables.connectionString, 'Proof', { allowInsecureConnection: true }),
    );
    await rows.write('9901', [{ kind: 'insert', row: 'a', values: { secret: 1 } }]);
  });
  afterAll(() => tables.close());

  it.each(refused)('takes no key with %j, whoever made it', async (text) => {
    const odd = `9901${text}`;
    const all = { from: '0', to: '{' };
    await expect(rows.get(odd, 'a')).rejects.toThrow(RangeError);
    await expect(rows.get('9901', odd)).rejects.toThrow(RangeError);
    await expect(rows.list(odd, all)).rejects.toThrow(RangeError);
    await expect(rows.list('9901', { ...all, from: odd })).rejects.toThrow(RangeError);
    await expect(rows.list('9901', { ...all, to: odd })).rejects.toThrow(RangeError);
    for (const kind of ['insert', 'put', 'remove'] as const)
      await expect(rows.write('9901', [{ kind, row: odd, values: {} }])).rejects.toThrow(RangeError);
    await expect(rows.write(odd, [{ kind: 'put', row: 'a', values: {} }])).rejects.toThrow(RangeError);
  });

  it('gives what stands between two keys, and nothing of another partition', async () => {
    await rows.write('9902', [{ kind: 'insert', row: 'a', values: { secret: 2 } }]);
    const found = await rows.list('9902', { from: '0', to: '{' });
    expect(found.map(({ value }) => value['secret'])).toEqual([2]);
  });
});
