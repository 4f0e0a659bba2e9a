import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp, type BackupLine, type Night } from '../../../functions/backup/back-up.ts';
import type { BackupStore } from '../../../functions/backup/backup-store.ts';
import { hash, makeWorld } from '../fixtures/world.ts';
import { emptyInstallation, type Installation } from './installation.ts';
import { memoryBackups } from './memory-backups.ts';

let source: Installation;
beforeAll(async () => {
  source = await emptyInstallation();
  await makeWorld(source.store);
});
afterAll(() => source.tables.close());

let backups: BackupStore;
let told: BackupLine[];
beforeEach(() => {
  backups = memoryBackups();
  told = [];
});
const nightOf = (day: string, more: Partial<Night> = {}): Night => ({
  ...{ store: source.store, rows: source.rows, hash, backups, days: 7 },
  now: () => new Date(`${day}T01:15:00.000Z`),
  ...more,
});
const run = (day: string, more?: Partial<Night>) => backUp(nightOf(day, more), (line) => told.push(line));
const names = () => backups.list('');

describe('a night', () => {
  it('copies each gemeente, and the same day nothing again', async () => {
    await run('2026-06-03');
    await run('2026-06-03');
    expect(await names()).toEqual(['9901/2026-06-03.jsonl.gz', '9902/2026-06-03.jsonl.gz']);
    expect(told.map(({ saved, present, failed }) => [saved, present, failed])).toEqual([
      [2, 0, 0],
      [0, 2, 0],
    ]);
  });

  it('copies the others where one gemeente fails, and makes that one later', async () => {
    const failing: Night['rows'] = {
      ...source.rows,
      read: (place) =>
        place.partition === '9901' ? Promise.reject(new Error('unreachable')) : source.rows.read(place),
    };
    await expect(run('2026-06-03', { rows: failing })).rejects.toThrow(AggregateError);
    expect(await names()).toEqual(['9902/2026-06-03.jsonl.gz']);
    expect(told).toMatchObject([{ gemeenten: 2, saved: 1, failed: 1 }]);
    await run('2026-06-03');
    expect(await names()).toHaveLength(2);
  });

  it('does not count a copy that does not come back as it was written', async () => {
    const faulty: BackupStore = { ...backups, read: () => Promise.resolve(new Uint8Array([31, 139])) };
    await expect(run('2026-06-03', { backups: faulty })).rejects.toThrow(AggregateError);
    expect(told).toMatchObject([{ saved: 0, failed: 2 }]);
  });

  it('says nothing of anybody: numbers, and the moment', async () => {
    await run('2026-06-03');
    for (const [name, value] of Object.entries(told[0]!))
      expect(['event', 'time'].includes(name) || typeof value === 'number').toBe(true);
  });
});

describe('copies past their term', () => {
  const days = ['2026-06-01', '2026-06-02', '2026-06-08', '2026-06-09'];

  it('go, and those of their term stay', async () => {
    for (const day of days) await run(day);
    expect(await backups.list('9901')).toEqual(
      ['2026-06-02', '2026-06-08', '2026-06-09'].map((day) => `9901/${day}.jsonl.gz`),
    );
    expect(told.at(-1)).toMatchObject({ saved: 2, removed: 2 });
  });

  it('stay where nobody may remove them yet', async () => {
    backups = memoryBackups(new Set(['9901/2026-06-01.jsonl.gz']));
    for (const day of days) await run(day);
    expect(await backups.list('9901')).toContain('9901/2026-06-01.jsonl.gz');
    expect(told.at(-1)).toMatchObject({ removed: 1, kept: 1, failed: 0 });
  });

  it('stay while they are the last of a gemeente', async () => {
    await backups.save('9903/2026-01-01.jsonl.gz', new Uint8Array([1]));
    await run('2026-06-09');
    expect(await names()).toContain('9903/2026-01-01.jsonl.gz');
  });
});
