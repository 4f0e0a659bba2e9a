import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startTables } from '../../../local/tables/start-tables.ts';
import { clientOf, newFolder, row, rowKeys } from './fixture.ts';

test('nothing that was answered is lost when the service is killed in the middle of writing', async () => {
  const folder = newFolder();
  const answered = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const tables = await startTables({ folder });
    const client = clientOf(tables);
    await client.createTable();
    const writer = async (name: string) => {
      for (let i = 0; i < 10_000; i += 1) {
        const key = `${round}-${name}-${i}`;
        await client.createEntity(row(key, { text: 'x'.repeat(500) }));
        answered.add(key);
      }
    };
    const writers = Promise.allSettled(['a', 'b', 'c', 'd'].map(writer));
    while (answered.size < (round + 1) * 150) await new Promise((resolve) => setTimeout(resolve, 5));
    await tables.kill();
    await writers;
  }
  const tables = await startTables({ folder });
  const found = new Set(await rowKeys(clientOf(tables)));
  expect(answered.size).toBeGreaterThanOrEqual(450);
  expect([...answered].filter((key) => !found.has(key))).toEqual([]);
  await tables.close();
});

test('a transaction is there whole or not at all after a kill', async () => {
  const folder = newFolder();
  const tables = await startTables({ folder });
  const client = clientOf(tables);
  await client.createTable();
  let answered = 0;
  const writing = (async () => {
    for (let i = 0; i < 10_000; i += 1) {
      const rows = Array.from({ length: 20 }, (_, j) => ['create', row(`${i}-${j}`)] as ['create', never]);
      await client.submitTransaction(rows);
      answered = i + 1;
    }
  })().catch(() => undefined);
  while (answered < 15) await new Promise((resolve) => setTimeout(resolve, 5));
  await tables.kill();
  await writing;
  const again = await startTables({ folder });
  const keys = await rowKeys(clientOf(again));
  expect(keys.length % 20).toBe(0);
  expect(keys.length).toBeGreaterThanOrEqual(answered * 20);
  await again.close();
});

test('every kind of write is there again, from the journal and from a snapshot', async () => {
  const folder = newFolder();
  let tables = await startTables({ folder });
  const client = clientOf(tables);
  await client.createTable();
  await clientOf(tables, 'Weg').createTable();
  await clientOf(tables, 'Weg').createEntity(row('x'));
  await client.createEntity(row('merged', { a: 1, b: 'kept', bytes: new Uint8Array([1, 2, 3]) }));
  await client.updateEntity(row('merged', { a: 2 }), 'Merge');
  await client.createEntity(row('replaced', { old: true }));
  await client.updateEntity(row('replaced', { text: 'nieuw é' }), 'Replace');
  await client.upsertEntity(row('upserted', { when: new Date('2026-01-05T00:00:00Z') }), 'Replace');
  await client.createEntity(row('deleted'));
  await client.deleteEntity('p', 'deleted');
  await clientOf(tables, 'Weg').deleteTable();
  const look = async () => {
    const now = clientOf(tables);
    const rows = await Promise.all(['merged', 'replaced', 'upserted'].map((key) => now.getEntity('p', key)));
    return rows.map((entity) => ({ ...entity, 'odata.metadata': undefined }));
  };
  const before = await look();
  expect(before[0]).toMatchObject({ a: 2, b: 'kept' });
  for (const end of ['kill', 'close', 'kill'] as const) {
    await tables[end]();
    tables = await startTables({ folder });
    expect(await look()).toEqual(before);
    expect(await rowKeys(clientOf(tables))).toEqual(['merged', 'replaced', 'upserted']);
    await expect(rowKeys(clientOf(tables, 'Weg'))).rejects.toMatchObject({ statusCode: 404 });
  }
  await tables.close();
});

test('a transaction that is refused leaves nothing, also after a kill', async () => {
  const folder = newFolder();
  let tables = await startTables({ folder });
  await clientOf(tables).createTable();
  await clientOf(tables).createEntity(row('there', { n: 1 }));
  const refused = clientOf(tables).submitTransaction([
    ['create', row('new')],
    ['update', row('there', { n: 2 }), 'Replace'],
    ['update', row('absent'), 'Replace', { etag: '*' }],
  ]);
  await expect(refused).rejects.toThrow();
  await tables.kill();
  tables = await startTables({ folder });
  expect(await rowKeys(clientOf(tables))).toEqual(['there']);
  expect(await clientOf(tables).getEntity('p', 'there')).toMatchObject({ n: 1 });
  await tables.close();
});

test('a last line that was torn is cut off and reported; a line damaged in the middle is refused', async () => {
  const folder = newFolder();
  let tables = await startTables({ folder });
  await clientOf(tables).createTable();
  await clientOf(tables).createEntity(row('first'));
  await clientOf(tables).createEntity(row('last'));
  await tables.kill();
  const journal = path.join(folder, 'journal-0');
  const whole = fs.readFileSync(journal);
  fs.writeFileSync(journal, whole.subarray(0, -5));
  tables = await startTables({ folder });
  expect(await rowKeys(clientOf(tables))).toEqual(['first']);
  expect(tables.logs().join('\n')).toMatch(/journal-0: cut off \d+ bytes/);
  await clientOf(tables).createEntity(row('after'));
  await tables.kill();
  tables = await startTables({ folder });
  expect(await rowKeys(clientOf(tables))).toEqual(['after', 'first']);
  await tables.kill();

  fs.writeFileSync(journal, whole.toString().replace('first', 'fIrst'));
  await expect(startTables({ folder })).rejects.toThrow('journal-0 is damaged in line 2');
  fs.writeFileSync(journal, whole);
  tables = await startTables({ folder });
  expect(await rowKeys(clientOf(tables))).toEqual(['first', 'last']);
  await tables.close();
});
