import { expect, it } from 'vitest';
import { storeOn } from '../../../functions/storage/table/table-store.ts';
import { loadApp } from '../../../local/functions-host/load-app.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { memoryTables } from '../fixtures/memory-tables.ts';
import { hash, worldOn } from '../fixtures/world.ts';
import { breakingTables } from './matrix/breaking-tables.ts';
import { writePaths } from './matrix/paths.ts';
import { readAll, readNames } from './matrix/seen.ts';

const settings = {
  GROEIBLAD_TABLES: 'memory',
  GROEIBLAD_HASH_KEY: Buffer.alloc(32, 1).toString('base64'),
  GROEIBLAD_ISSUERS: 'development:http://127.0.0.1:9',
  GROEIBLAD_AUDIENCE: 'api',
  GROEIBLAD_CLIENTS: 'addin',
  GROEIBLAD_SCOPE: 'scope',
  GROEIBLAD_MAIL: 'smtp://127.0.0.1:9',
  GROEIBLAD_MAIL_FROM: 'vve@proefdam.example',
  GROEIBLAD_PAGES: 'http://127.0.0.1/',
  GROEIBLAD_MAIL_REPORT_KEY: 'a-key-of-event-grid-of-32-letters',
};

/** Answers whatever nobody else answers, and has no store. */
const WITHOUT_STORE = 'noSuchEndpoint';
/** A PUT for the sake of a secret in its body: its own test holds that it writes nothing. */
const WITHOUT_WRITES = 'readAankondiging';
/** What a path is about: the first word of its name. */
const covered = new Set(Object.keys(writePaths).map((name) => name.split(' ')[0]));

/** What the host registered and that may write: timers, and whatever is not only read. */
async function registered(): Promise<readonly string[]> {
  Object.assign(process.env, settings);
  const { core } = await loadApp(await buildFunctions());
  return [...core.functions.values()]
    .filter(({ trigger }) => trigger.methods?.every((method) => method === 'GET') !== true)
    .map(({ name }) => name)
    .filter((name) => name !== WITHOUT_STORE && name !== WITHOUT_WRITES);
}

it('every function of the host that writes has a path', async () => {
  const names = await registered();
  expect(names.filter((name) => !covered.has(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['submitInzending', 'sendPost', 'takeMailReports']));
});

it('every endpoint that is read and writes has a path', async () => {
  const writing = new Set<string>();
  for (const { prepare } of Object.values(writePaths)) {
    const tables = memoryTables();
    await prepare(storeOn(tables.open, hash));
    for (const name of readNames) {
      const watched = breakingTables(tables.copy());
      await readAll(worldOn(storeOn(watched.open, hash)), [name]);
      if (watched.calls.some((kind) => kind !== 'read')) writing.add(name);
    }
  }
  expect([...writing].filter((name) => !covered.has(name))).toEqual([]);
});
