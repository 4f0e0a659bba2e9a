import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGemeente, type GemeenteExport } from '../../../functions/backup/export-gemeente.ts';
import { importGemeente } from '../../../functions/backup/import-gemeente.ts';
import { keepContacten } from '../../../functions/contacten/keep-contacten.ts';
import { type KeyedHash, keyedHash } from '../../../functions/keyed-hash.ts';
import { hashKeyFor } from '../../../local/backend/hash-key.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { clientOf } from '../../../local/demo/client-of.ts';
import { must } from '../../../local/demo/must.ts';
import { accessOf } from '../../../local/demo/partners.ts';
import { sendThroughApi } from '../../../local/demo/send-through-api.ts';
import { servedBytes } from '../../../local/demo/served-bytes.ts';
import { Stopwatch } from '../../../local/demo/stopwatch.ts';
import { withSlip } from '../../../local/demo/years/role.ts';
import { playYears } from '../../../local/demo/years/run-years.ts';
import { seedOfYears } from '../../../local/demo/years/years-files.ts';
import { makeYearsPlan } from '../../../local/demo/years/years-plan.ts';
import { secondGemeente } from '../../../local/seed/second-gemeente.ts';
import { seed } from '../../../local/seed/seed.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { everyRow } from './every-row.ts';
import { rowsOf } from './installation.ts';

const plan = makeYearsPlan(2, 10, 1);
const { gemeentecode } = plan.first;
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-restore-'));
const [home, away] = [path.join(root, 'home'), path.join(root, 'away')];
const now = () => new Date('2027-08-01T02:00:00.000Z');

let appDir: string;
let hash: KeyedHash;
let backend: Backend | undefined;
let file: GemeenteExport;
let documents: Uint8Array[];
let receipt: unknown;

const exported = async (tables: Pick<Tables, 'connectionString'>, code = gemeentecode) => {
  const made = await exportGemeente(code, { rows: rowsOf(tables), hash, now });
  if (typeof made === 'string') throw new Error(made);
  return made;
};

/** Read as the reader got it then, so that both installations can be asked the same. */
async function published(of: Backend): Promise<Uint8Array[]> {
  const reader = accessOf(of, plan.people.gemeente);
  const asked = plan.years.flatMap(({ uitvraagId }) => [
    servedBytes(reader, { gemeentecode, uitvraagId }, 'readTerugkoppeling'),
    servedBytes(reader, { gemeentecode, uitvraagId }, 'readOpenbareTerugkoppeling'),
  ]);
  return Promise.all(asked);
}

const year = plan.years[1]!;
const player = year.players.find(({ role }) => role === 'ingezonden')!;
const { locatie } = player.invented;
const place = { gemeentecode, uitvraagId: year.uitvraagId, locatieId: locatie.locatieId };

async function receiptOf(of: Backend): Promise<unknown> {
  const client = clientOf(accessOf(of, plan.people.coordinatorOf(locatie)));
  const { versies } = must('own versions', await client.call('readInzending', { path: place }));
  return versies.map(({ ontvangstbewijs }) => ontvangstbewijs);
}

beforeAll(async () => {
  appDir = await buildFunctions();
  backend = await startBackend({ folder: home, seed: seedOfYears(plan), appDir });
  hash = keyedHash(Buffer.from(hashKeyFor(home), 'base64'));
  // With addresses the gemeente writes mails: about what is given back, and about a locatie that was late.
  const contacten = plan.years[0]!.players.map(({ invented }) => {
    const scope = invented.locatie.locatieId;
    return { rol: 'coordinator' as const, scope, adres: `${scope}@voorbeeld.example` };
  });
  await keepContacten(gemeentecode, contacten, backend.storing);
  await playYears(plan, backend, new Stopwatch());
  await seed(secondGemeente, backend.storing);
  documents = await published(backend);
  receipt = await receiptOf(backend);
  file = await exported(backend.tables);
}, 300_000);
afterAll(async () => {
  await backend?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

/** Kinds of rows that the years make, so that an export of little does not pass. */
const played = [
  ...[
    'AFSPRAAK',
    'AUDIT',
    'BERICHT',
    'CONTACT',
    'GENODIGDEN',
    'HEAD',
    'LOCATIE',
    'ORGANISATIE',
    'PERSOONLIJK',
  ],
  ...['REGISTERWIJZIGING', 'RONDE', 'UITVRAAG', 'VASTSTELLING', 'GEMEENTE', 'ZICHTBAAR', 'P', 'V', 'H', 'A'],
];

it('the export knows every row that two schooljaren leave, and each is of one gemeente', async () => {
  const other = await exported(backend!.tables, secondGemeente.gemeente.gemeentecode);
  const told = [...rowsIn(file), ...rowsIn(other)];
  const shared = rowsIn(file).filter((row) => rowsIn(other).includes(row));
  expect(shared.filter((row) => !row.startsWith('Toegang/TENANT/'))).toEqual([]);
  const kept = (await everyRow(backend!.tables)).filter((row) => !isOfInstallation(row));
  expect(kept.filter((row) => !told.includes(row))).toEqual([]);
  expect(told.filter((row) => !kept.includes(row))).toEqual([]);
  const kinds = new Set(rowsIn(file).map((row) => row.split('/')[2]?.split('|')[0]));
  expect([...kinds]).toEqual(expect.arrayContaining(played));
});

describe('a gemeente that was put back in an empty installation', () => {
  beforeAll(async () => {
    await backend?.close();
    backend = undefined;
    fs.mkdirSync(away, { recursive: true });
    fs.copyFileSync(path.join(home, 'hash-key'), path.join(away, 'hash-key'));
    const tables = await startTables({ folder: path.join(away, 'tables') });
    try {
      expect(await importGemeente(file.text, rowsOf(tables), hash)).toMatchObject({ kind: 'done' });
      expect((await exported(tables)).text).toBe(file.text);
    } finally {
      await tables.close();
    }
    backend = await startBackend({ folder: away, seed: seedOfYears(plan), appDir });
  }, 120_000);

  it('gives every reader the same bytes, and a coordinator the same ontvangstbewijs', async () => {
    expect(await published(backend!)).toEqual(documents);
    expect(await receiptOf(backend!)).toEqual(receipt);
  });

  it('works on: a coordinator who may, corrects what was sent', async () => {
    const gemeente = clientOf(accessOf(backend!, plan.people.gemeente));
    const path = { gemeentecode, uitvraagId: year.uitvraagId };
    const { versie } = must('the uitvraag', await gemeente.call('readUitvraag', { path }));
    must('closing', await gemeente.call('moveUitvraag', { path, body: { status: 'gesloten', versie } }));
    const coordinator = clientOf(accessOf(backend!, plan.people.coordinatorOf(locatie)));
    const before = must('own versions', await coordinator.call('readInzending', { path: place }));
    const tot = dutchDay(new Date(Date.now() + 7 * 86_400_000));
    const body = { beurt: before.stand.beurt, tot };
    must('letting it send', await gemeente.call('grantHeropening', { path: place, body }));
    const sent = await sendThroughApi(coordinator, {
      ...{ ...place, form: withSlip(player.invented.form), nulopgave: false },
    });
    expect(must('sending', sent)).toMatchObject({ versie: before.stand.versie + 1 });
    const after = must('own versions', await coordinator.call('readInzending', { path: place }));
    expect(after.versies.slice(1)).toEqual(before.versies);
  });
});

/** Every row that a file holds, as {@link everyRow} names them. */
const rowsIn = ({ text }: GemeenteExport): string[] =>
  text
    .split('\n')
    .slice(1, -2)
    .map((line) => {
      const { table, partition, row } = JSON.parse(line) as Record<'table' | 'partition' | 'row', string>;
      return `${table}/${partition}/${row}`;
    })
    .sort();

/** Counters of requests are of no gemeente, and are nothing to keep. */
const isOfInstallation = (row: string): boolean => row.startsWith('Rates/');
