import path from 'node:path';
import { figuresCsv, responseCsv } from '../../shared/terugkoppeling/feedback-csv.ts';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { startBackend } from '../backend/start-backend.ts';
import { toXlsx } from '../excel/export/to-xlsx.ts';
import { isStopping, onStop } from '../lifecycle/stopping.ts';
import { buildWhenNeeded } from '../steps/build-when-needed.ts';
import { type DemoArguments, readArguments } from './arguments.ts';
import { type ComparedFigure, compareFigures } from './compare.ts';
import { openOutFolder, SUMMARY } from './out-folder.ts';
import { accessOf } from './partners.ts';
import {
  FEEDBACK_FILE,
  FIGURES_FILE,
  fileOf,
  filesOf,
  GEMEENTE_FILE,
  makePlan,
  OPENBAAR_FILE,
  type Plan,
  RESPONSE_FILE,
  seedOf,
  WAARHEID_FILE,
} from './plan.ts';
import { play, type Played, type Stage } from './play.ts';
import { servedBytes } from './served-bytes.ts';
import { Stopwatch } from './stopwatch.ts';
import { summarize } from './summary.ts';
import { SyncCounts } from './sync-counts.ts';
import { texts } from './texts.ts';
import { waarheidOf } from './waarheid.ts';
import { demoYears } from './years/demo-years.ts';

interface Results {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly figures: readonly ComparedFigure[];
}

/** Exit code of a program that was interrupted. */
const STOPPED = 130;

/**
 * The main job without a user. Answers an exit code: 1 when a published figure is not what the truth says.
 * @throws UserError for what was asked wrongly; nothing is written then
 */
export async function demo(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  if (asked.years > 1) return demoYears(asked);
  const plan = makePlan(asked);
  const out = openOutFolder(asked.out);
  out.refuseTaken(filesOf(plan));
  const code = await buildWhenNeeded(['functions']);
  if (code !== 0) return code;
  const began = performance.now();
  const result = await run(asked, plan);
  if (result === 'stopped') {
    say(texts.stopped);
    return STOPPED;
  }
  const { files, figures } = result;
  say(texts.writing(asked.out));
  out.write(files);
  say(texts.done(files.size, Math.round((performance.now() - began) / 1000)));
  const good = figures.every(({ equal }) => equal);
  say(verdict(good, figures.length));
  return good ? 0 : 1;
}

function verdict(good: boolean, figures: number): string {
  if (!good) return texts.notEqual;
  return figures === 0 ? texts.nothingPublished : texts.equal(figures);
}

const say = (text: string) => void process.stderr.write(`${text}\n`);

/** Runs on a backend of its own. 'stopped': somebody stopped us halfway, so whatever failed then is no news. */
async function run(asked: DemoArguments, plan: Plan): Promise<Results | 'stopped'> {
  const stopwatch = new Stopwatch();
  const backend = await stopwatch.phase('start', texts.starting, () =>
    startBackend({ seed: seedOf(plan), appDir: path.resolve('dist/functions') }),
  );
  onStop(() => backend.close());
  try {
    const stage = { plan, server: backend, stopwatch, syncs: new SyncCounts() };
    const played = await play(stage);
    const result = await results(asked, stage, played);
    for (const { book } of [{ book: played.gemeente }, ...played.partners]) book.close();
    return result;
  } catch (error) {
    if (isStopping()) return 'stopped';
    throw error;
  } finally {
    await backend.close();
  }
}

/** What is written: workbooks as they stand now, the feedback as it was served and as csv, the truth, and the summary. */
async function results(asked: DemoArguments, stage: Stage, played: Played): Promise<Results> {
  const { plan } = stage;
  const feedback = await sameBytes(stage, 'readTerugkoppeling');
  const openbaar = await sameBytes(stage, 'readOpenbareTerugkoppeling');
  const waarheid = waarheidOf(plan.invented);
  const document = documentIn(feedback);
  const figures = [document, documentIn(openbaar)].flatMap((one) => compareFigures(waarheid, one));
  const files = new Map<string, string | Uint8Array>();
  for (const { invented, book } of played.partners) files.set(fileOf(invented), await toXlsx(book.workbook));
  files.set(GEMEENTE_FILE, await toXlsx(played.gemeente.workbook));
  files.set(OPENBAAR_FILE, openbaar);
  files.set(FEEDBACK_FILE, feedback);
  files.set(FIGURES_FILE, figuresCsv(document));
  files.set(RESPONSE_FILE, responseCsv(document));
  files.set(WAARHEID_FILE, asText(waarheid));
  files.set(SUMMARY, asText(summarize(asked, stage, played, figures)));
  return { files, figures };
}

const asText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const documentIn = (bytes: Uint8Array): Terugkoppeling =>
  Terugkoppeling.parse(JSON.parse(new TextDecoder().decode(bytes)));

/** Two readers in the circle ask for the feedback: they must get the same bytes. */
async function sameBytes(
  { plan, server }: Stage,
  name: Parameters<typeof servedBytes>[2],
): Promise<Uint8Array> {
  const { people, uitvraag, register } = plan;
  const readers = [people.gemeente, ...register.organisaties.slice(0, 1).map(people.coordinatorOf)];
  const [first, ...others] = await Promise.all(
    readers.map((reader) => servedBytes(accessOf(server, reader), uitvraag, name)),
  );
  if (first === undefined || others.some((other) => Buffer.compare(first, other) !== 0))
    throw new Error('Two readers of one terugkoppeling got different bytes.');
  return first;
}
