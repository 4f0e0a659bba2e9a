import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blobBackups } from '../../../functions/backup/blob-backups.ts';
import { exportGemeente } from '../../../functions/backup/export-gemeente.ts';
import { importGemeente } from '../../../functions/backup/import-gemeente.ts';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import { hashKeyFor } from '../../../local/backend/hash-key.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { emptyInstallation, rowsOf } from './installation.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-night-'));
const now = () => new Date();
let backend: Backend;
beforeAll(async () => {
  backend = await startBackend({ folder, appDir: await buildFunctions(), backup: true });
});
afterAll(async () => {
  await backend.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const night = () =>
  fetch(new URL('/admin/functions/backUp', backend.api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
const copies = () => blobBackups({ service: backend.blobs!.connectionString, loopback: true, days: 35 }, now);
const lines = () =>
  backend
    .logs()
    .filter((line) => line.includes('"event":"backup"'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('the functions copy every gemeente at night, and tell it in numbers', async () => {
  expect((await night()).status).toBe(202);
  const names = await copies().list('');
  expect(names).toEqual([expect.stringMatching(/^9901\/\d{4}-\d\d-\d\d\.jsonl\.gz$/)]);
  const numbers = { gemeenten: 1, saved: 1, present: 0, removed: 0, kept: 0, failed: 0 };
  expect(lines()).toEqual([{ event: 'backup', time: expect.any(String) as string, ...numbers }]);
});

it('a copy of the night is the whole gemeente', async () => {
  const [name = ''] = await copies().list('');
  const text = gunzipSync((await copies().read(name))!).toString('utf8');
  const hash = keyedHash(Buffer.from(hashKeyFor(folder), 'base64'));
  const target = await emptyInstallation();
  try {
    expect(await importGemeente(text, target.rows, hash)).toMatchObject({ kind: 'done' });
    const [there, here] = await Promise.all([
      exportGemeente('9901', { rows: target.rows, hash, now }),
      exportGemeente('9901', { rows: rowsOf(backend.tables), hash, now }),
    ]);
    expect(there).toMatchObject({ content: (here as { content: string }).content });
  } finally {
    await target.tables.close();
  }
});

it('a copy is written over by nobody', async () => {
  const [name = ''] = await copies().list('');
  const before = await copies().read(name);
  expect(await copies().save(name, new Uint8Array([1]))).toBe('exists');
  expect(await copies().read(name)).toEqual(before);
});
