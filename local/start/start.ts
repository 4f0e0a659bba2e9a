import path from 'node:path';
import { type Backend, startBackend } from '../backend/start-backend.ts';
import { PortInUse } from '../lifecycle/port-in-use.ts';
import { onStop, untilStopped } from '../lifecycle/stopping.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import { secondGemeente } from '../seed/second-gemeente.ts';
import { seed } from '../seed/seed.ts';
import type { SeedData } from '../seed/seed-data.ts';
import { withTermFrom } from '../seed/term-from.ts';
import { buildWhenNeeded } from '../steps/build-when-needed.ts';
import { FolderInUse } from '../tables/folder-owner.ts';
import { UserError } from '../terminal/user-error.ts';
import { makeWritableFolder } from '../terminal/writable-folder.ts';
import { exampleWasSent, markExampleSent, removeData, requireUnused } from './data-folder.ts';
import { dataIdOf, renewDataId } from './data-id.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { type Pages, pagesApart, pagesTogether } from './pages.ts';
import { portsFrom, requireFree } from './ports.ts';
import { markRunning, type Running } from './running.ts';
import { exampleIsOver } from './example-over.ts';
import { sendExample } from './send-example.ts';
import { texts } from './texts.ts';
import { playYearBefore, withVoorheen } from './year-before.ts';

const say = (text: string) => void process.stderr.write(`${text}\n`);

/**
 * Starts everything and stays until it is stopped. Answers an exit code.
 * @throws UserError
 */
export async function start(args: readonly string[]): Promise<number> {
  const options = readStartOptions(args);
  if (options === 'help') {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  return explained(options, () => startAll(options));
}

/** What stands in the way on this machine, as a sentence. */
async function explained({ port, folder }: StartOptions, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof PortInUse) throw new UserError(texts.portInUse(error.port, port + 10));
    if (error instanceof FolderInUse) throw new UserError(texts.folderInUse(folder));
    throw error;
  }
}

async function startAll(options: StartOptions): Promise<number> {
  const ports = portsFrom(options.port);
  const { pane, ...shared } = ports;
  await requireFree(options.web ? { pane, ...shared } : shared);
  makeWritableFolder(options.folder);
  await requireUnused(options.folder);
  if (options.reset) reset(options.folder);
  const code = await buildWhenNeeded();
  if (code !== 0) return code;
  say(texts.starting);
  const pages = options.web ? await pagesApart(ports, options.folder, options.signIn) : pagesTogether(ports);
  const backend = await startBackend({
    seed: exampleOf(new Date()),
    ports,
    folder: options.folder,
    appDir: path.resolve('dist/functions'),
    ...pages.backend,
  });
  onStop(() => backend.close());
  const server = await pages.serve(backend, dataIdOf(options.folder));
  onStop(() => server.close());
  onStop(markRunning(options.folder, runningOf(backend, pages)));
  await completeExample(backend, options.folder);
  process.stdout.write(texts.ready(pages.address, pages.strange, await exampleIsOver(backend)));
  await untilStopped();
  say(texts.stopped(options.folder));
  return 0;
}

/** Links of uitnodigingen lead to the first page that may call the API, as in the mails. */
const runningOf = ({ tables }: Backend, { backend: { cors = [] }, address }: Pages): Running => ({
  tables: tables.connectionString,
  pages: new URL('/', cors[0] ?? address).href,
});

/** Only the first run writes it: what is kept stays as it is. */
const exampleOf = (today: Date): SeedData => ({
  ...exampleGemeente,
  locaties: withVoorheen(exampleGemeente.locaties),
  uitvraag: withTermFrom(today, exampleGemeente.uitvraag),
});

function reset(folder: string): void {
  const removed = removeData(folder);
  renewDataId(folder);
  for (const place of removed) say(texts.removed(place));
  if (removed.length === 0) say(texts.nothingToRemove(folder));
}

/** On the first run a year is played before this one, a second gemeente comes, and the other locaties send; after an interruption those that had not. */
async function completeExample(backend: Backend, folder: string): Promise<void> {
  if (exampleWasSent(folder)) return;
  say(texts.seeding);
  await playYearBefore(backend);
  const { uitvraag } = secondGemeente;
  await seed({ ...secondGemeente, uitvraag: withTermFrom(new Date(), uitvraag) }, backend.storing);
  await sendExample(backend, (done, all) => {
    if (done % 5 === 0 || done === all) say(texts.sending(done, all));
  });
  markExampleSent(folder);
}
