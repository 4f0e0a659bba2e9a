import { expect, test } from 'vitest';
import { PortInUse } from '../../../local/lifecycle/port-in-use.ts';
import { startTables } from '../../../local/tables/start-tables.ts';
import { clientOf, newFolder, row, rowKeys } from './fixture.ts';

test('tables without a folder are gone when they close', async () => {
  const tables = await startTables();
  await clientOf(tables).createTable();
  await clientOf(tables).createEntity(row('a'));
  expect(await rowKeys(clientOf(tables))).toEqual(['a']);
  await tables.close();
  const fresh = await startTables({ port: tables.port });
  await expect(rowKeys(clientOf(fresh))).rejects.toMatchObject({ statusCode: 404 });
  await fresh.close();
});

test('conflicts are told apart: there already, changed since, not there', async () => {
  const tables = await startTables({ folder: newFolder() });
  const client = clientOf(tables);
  await client.createTable();
  const { etag } = await client.createEntity(row('a', { n: 1 }));
  await expect(client.createEntity(row('a'))).rejects.toMatchObject({ statusCode: 409 });
  await client.updateEntity(row('a', { n: 2 }), 'Replace', { etag: etag ?? '' });
  const stale = client.updateEntity(row('a', { n: 3 }), 'Replace', { etag: etag ?? '' });
  await expect(stale).rejects.toMatchObject({ statusCode: 412 });
  await expect(client.getEntity('p', 'b')).rejects.toMatchObject({ statusCode: 404 });
  await tables.close();
});

test('writers at once on one row and in transactions neither overlap nor lose an update', async () => {
  const tables = await startTables({ folder: newFolder() });
  const client = clientOf(tables);
  await client.createTable();
  await client.createEntity(row('counter', { n: 0 }));
  const add = async (name: string): Promise<void> => {
    const { etag, n } = await client.getEntity<{ n: number }>('p', 'counter');
    const tried = client.submitTransaction([
      ['update', row('counter', { n: n + 1 }), 'Replace', { etag }],
      ['create', row(`added-${name}`)],
    ]);
    const refused = await tried.then(
      () => false,
      (error: unknown) => (error as { statusCode?: number }).statusCode === 412,
    );
    if (refused) await add(name);
  };
  await Promise.all(Array.from({ length: 8 }, (_, i) => add(String(i))));
  expect(await client.getEntity('p', 'counter')).toMatchObject({ n: 8 });
  expect(await rowKeys(client)).toHaveLength(9);
  await tables.close();
});

test('a port in use is a failure of its own', async () => {
  const tables = await startTables();
  const failure = await startTables({ port: tables.port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PortInUse);
  expect(failure).toMatchObject({ port: tables.port });
  await tables.close();
});

test('a folder belongs to one service at a time, and is free again after a kill', async () => {
  const folder = newFolder();
  const first = await startTables({ folder });
  await expect(startTables({ folder })).rejects.toThrow(`Another process keeps its tables in ${folder}.`);
  await first.kill();
  const second = await startTables({ folder });
  await second.close();
});
