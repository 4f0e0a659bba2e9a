import { expect, test } from 'vitest';
import type { MetadataStore } from '../../../local/tables/azurite.ts';
import { type DurableTables, openDurableTables } from '../../../local/tables/durable-tables.ts';
import type { Effect } from '../../../local/tables/effect.ts';
import { rowsOf } from '../../../local/tables/loki-rows.ts';
import { ForgetfulFolder } from './forgetful-folder.ts';

type Operation = (...args: unknown[]) => Promise<unknown>;
type Operations = Record<
  'createTable' | 'insertTableEntity' | 'deleteTableEntity' | 'beginBatchTransaction' | 'endBatchTransaction',
  Operation
>;
const account = 'account';
const table = 'inzendingen';
const context = {};
const operations = ({ store }: DurableTables) => store as MetadataStore & Operations;
const entity = (RowKey: string) => ({ PartitionKey: 'p', RowKey, properties: {}, eTag: RowKey });
const insert = (tables: DurableTables, key: string, batch?: string) =>
  operations(tables).insertTableEntity(context, table, account, entity(key), batch);

const reports: string[] = [];
const reopen = (folder: ForgetfulFolder) => openDurableTables(folder, (line) => reports.push(line));
async function create(folder: ForgetfulFolder): Promise<DurableTables> {
  const tables = await reopen(folder);
  await operations(tables).createTable(context, { account, table });
  return tables;
}
const keyOfEffect = (effect: Effect) => ('put' in effect ? ((effect.doc['RowKey'] ?? '') as string) : '');
const keys = ({ store }: DurableTables) => [...rowsOf(store)].map(keyOfEffect).filter(Boolean);

test('a power cut after any step loses nothing that was answered, and halves no transaction', async () => {
  for (let steps = 0; steps < 60; steps += 1) {
    const folder = new ForgetfulFolder();
    const tables = await create(folder);
    folder.stepsLeft = steps;
    const answered: string[] = [];
    const answers = (work: Promise<unknown>, ...done: string[]) =>
      work.then(
        () => answered.push(...done),
        () => undefined,
      );
    await Promise.all(['a', 'b', 'c'].map((key) => answers(insert(tables, key), key)));
    const closing = tables.close().catch(() => undefined);
    await answers(transaction(tables, ['t1', 't2', 't3']), 't1', 't2', 't3');
    await answers(insert(tables, 'd'), 'd');
    await closing;
    folder.powerCut();
    const found = keys(await reopen(folder));
    expect(found).toEqual(expect.arrayContaining(answered));
    expect([0, 3]).toContain(found.filter((key) => key.startsWith('t')).length);
    expect(new Set(found).size).toBe(found.length);
  }
  expect(reports).toEqual([]);
});

async function transaction(tables: DurableTables, rowKeys: readonly string[]): Promise<void> {
  const { beginBatchTransaction, endBatchTransaction } = operations(tables);
  await beginBatchTransaction('batch');
  for (const key of rowKeys) await insert(tables, key, 'batch');
  await endBatchTransaction(account, table, 'batch', context, true);
}

test('a snapshot that is asked for in the middle of a transaction has nothing of it', async () => {
  const folder = new ForgetfulFolder();
  const tables = await create(folder);
  await insert(tables, 'before');
  await operations(tables).beginBatchTransaction('batch');
  await insert(tables, 'half', 'batch');
  void tables.close().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  folder.powerCut();
  expect(keys(await reopen(folder))).toEqual(['before']);
});

test('the rows of a snapshot are those of one moment, also when rows go while they are read', async () => {
  const tables = await create(new ForgetfulFolder());
  for (const key of ['a', 'b', 'c']) await insert(tables, key);
  const { deleteTableEntity } = operations(tables);
  const seen: string[] = [];
  for (const effect of rowsOf(tables.store)) {
    seen.push(keyOfEffect(effect));
    if (seen.at(-1) === 'a') await deleteTableEntity(context, table, account, 'p', 'a', '*');
  }
  expect(seen.filter(Boolean)).toEqual(['a', 'b', 'c']);
});

test('after a write that failed nothing is answered any more', async () => {
  const folder = new ForgetfulFolder();
  const tables = await create(folder);
  folder.stepsLeft = 0;
  await expect(insert(tables, 'a')).rejects.toThrow('The disk is gone.');
  folder.stepsLeft = Infinity;
  await expect(insert(tables, 'b')).rejects.toThrow('The disk is gone.');
  await expect(tables.compactWhenDue()).rejects.toThrow('The disk is gone.');
});
