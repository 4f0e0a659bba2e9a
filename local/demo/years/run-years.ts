import path from 'node:path';
import { startBackend } from '../../backend/start-backend.ts';
import { toXlsx } from '../../excel/export/to-xlsx.ts';
import { onStop } from '../../lifecycle/stopping.ts';
import { openBook } from '../book.ts';
import { clientOf } from '../client-of.ts';
import { must } from '../must.ts';
import { accessOf, type Partner, type Server } from '../partners.ts';
import { fileOf, GEMEENTE_FILE } from '../plan.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { SyncCounts } from '../sync-counts.ts';
import { texts } from '../texts.ts';
import { askYear } from './ask-year.ts';
import { closeBooks, fillBooks, sendBooks, showInBooks } from './books-of-year.ts';
import { planUitvraag, recalibrate, updateRegister } from './gemeente-year.ts';
import { playYear } from './play-year.ts';
import type { PlayedYear } from './played-year.ts';
import { keyOf, type YearStage } from './year-stage.ts';
import type { YearsPlan } from './years-plan.ts';
import { playersWithBook, seedOfYears } from './years-files.ts';

/** The year in which the afspraak is replaced. */
const HERIJKING = 2;

export interface PlayedYears {
  readonly years: readonly PlayedYear[];
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
}

/** Plays every year on a backend of its own, from the first to the last. */
export async function runYears(plan: YearsPlan, stopwatch: Stopwatch): Promise<PlayedYears> {
  const backend = await stopwatch.phase('start', texts.starting, () =>
    startBackend({ seed: seedOfYears(plan), appDir: path.resolve('dist/functions') }),
  );
  onStop(() => backend.close());
  try {
    return await playYears(plan, backend, stopwatch);
  } finally {
    await backend.close();
  }
}

/**
 * Plays every year on a backend in which nothing was done yet.
 * @internal exported for the test that copies a gemeente of years
 */
export async function playYears(plan: YearsPlan, server: Server, stopwatch: Stopwatch): Promise<PlayedYears> {
  const years: PlayedYear[] = [];
  let workbooks: ReadonlyMap<string, Uint8Array> = new Map();
  for (const year of plan.years) {
    const isLast = year === plan.years.at(-1);
    const played = await stopwatch.phase(year.schooljaar, texts.year(year.schooljaar), () =>
      runYear({ plan, year, server, gemeente: clientOf(accessOf(server, plan.people.gemeente)) }, isLast),
    );
    years.push(played.year);
    workbooks = played.workbooks;
  }
  return { years, workbooks };
}

/** One year; in the last one some locaties and the gemeente work in workbooks, that are kept. */
async function runYear(stage: YearStage, isLast: boolean) {
  const { plan, year, gemeente } = stage;
  await updateRegister(gemeente, plan, year);
  if (year.nth === HERIJKING) await recalibrate(gemeente, plan, year);
  await planUitvraag(gemeente, plan, year);
  const withBook = isLast ? playersWithBook(year) : [];
  const partners: Partner[] = [];
  const send = async () => {
    partners.push(...(await fillBooks(stage, withBook)));
    await sendBooks(stage, partners);
  };
  const { server, melding } = await playYear(stage, send, (one) => !withBook.includes(one));
  await showInBooks(partners);
  const asked = await askYear(stage, server);
  const workbooks = isLast ? await savedBooks(stage, partners) : new Map<string, Uint8Array>();
  closeBooks(partners);
  return { year: { year, melding, asked }, workbooks };
}

async function savedBooks(
  stage: YearStage,
  partners: readonly Partner[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const books = new Map<string, Uint8Array>();
  for (const { invented, book } of partners) books.set(fileOf(invented), await toXlsx(book.workbook));
  books.set(GEMEENTE_FILE, await gemeenteBook(stage));
  return books;
}

/** The workbook of the gemeente: every sheet that it can make of the last year. */
async function gemeenteBook(stage: YearStage): Promise<Uint8Array> {
  const { plan, server } = stage;
  const key = keyOf(stage);
  const { gemeente } = plan.register;
  const named = { ...key, gemeente: gemeente.naam };
  const book = await openBook(accessOf(server, plan.people.gemeente), new SyncCounts());
  must('the figures', await book.run('showFeedback', key));
  must('the planning', await book.run('showPlanning', named));
  const { afspraakId } = plan.first.afspraak;
  const { gemeentecode } = key;
  must('the afspraak', await book.run('showAfspraak', { gemeentecode, afspraakId, gemeente: gemeente.naam }));
  const register = must('the register', await book.run('readRegister', gemeentecode));
  must('the locaties', await book.run('showLocaties', gemeente, register));
  const bytes = await toXlsx(book.workbook);
  book.close();
  return bytes;
}
