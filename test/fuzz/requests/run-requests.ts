import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../../../local/demo/random.ts';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { readDocument } from './api-document.ts';
import { callersOf } from './callers.ts';
import { differences } from './differences.ts';
import { type Answer, openExchange } from './exchange.ts';
import { type Made, makeRequest, recordedText } from './make-request.ts';
import { growth } from './memory.ts';
import type { RequestFault, RequestsReport } from './report.ts';
import type { WatchedTables } from './watch-tables.ts';

export interface RequestsRun {
  readonly backend: Backend;
  /** Address of the API; another than that of the backend when something stands between. */
  readonly api?: string;
  readonly tables: WatchedTables;
  readonly requests: number;
  readonly seed: number;
  readonly tell?: (line: string) => void;
}

/** Of each kind so many are told. */
const MOST_TOLD = 20;
/** How often the host is weighed. */
const MEASUREMENTS = 40;

/** Sends requests that something is wrong with, one after the other, and judges every answer. */
export async function runRequests(run: RequestsRun): Promise<RequestsReport> {
  const { backend, api = backend.api, tables, requests, seed } = run;
  const base = new URL(api);
  const exchange = openExchange(base);
  const document = readDocument(
    JSON.parse(
      (await exchange.send({ method: 'GET', path: `${base.pathname}/openapi.json`, headers: {} })).body,
    ) as never,
  );
  for (const operation of document.operations) requireRecorded(operation);
  const callers = await callersOf(backend);
  const making = { random: randomFrom(seed), document, callers, base };
  const tally = newTally();
  const weighEvery = Math.ceil(requests / MEASUREMENTS);
  const began = performance.now();
  tables.takeWrites();
  for (let nth = 0; nth < requests; nth++) {
    const made = makeRequest(making);
    const answer = await exchange.send(made.sent).catch((error: unknown) => noAnswer(error));
    const writes = tables.takeWrites();
    tally.count({ nth, made, answer, said: differences(document, made, answer), writes });
    // What an accepted request begins may go on after its answer.
    if (answer.status < 400 && made.sent.method === 'PUT') await settle(backend, tables);
    if (nth % weighEvery === 0) tally.weighed(await backend.weighHost());
    if (nth % 1000 === 999) run.tell?.(`${nth + 1} requests`);
  }
  exchange.close();
  return {
    requests,
    ...tally.totals(),
    callers: new Set(callers.map(({ name }) => name)).size,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    seed,
  };
}

/** @throws Error where the recorded body of an operation does not fit any more */
function requireRecorded(operation: Parameters<typeof recordedText>[0]): void {
  if (operation.request === undefined) return;
  const wrong = operation.isRequestRight(JSON.parse(recordedText(operation)));
  if (wrong !== undefined) throw new Error(`The recorded body of ${operation.id} does not fit: ${wrong}`);
}

const noAnswer = (error: unknown): Answer => ({ status: 599, headers: {}, body: String(error) });

/** Longer than a mail of an accepted request takes between two writes. */
const SILENCE_MS = 400;

/** What an accepted request left to be mailed goes now, and not by the timer while another request is looked at. */
async function settle(backend: Backend, tables: WatchedTables): Promise<void> {
  await quiet(tables);
  await fetch(new URL('/admin/functions/sendPost', backend.api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await quiet(tables);
}

/** Until nothing went to the tables for a while. */
async function quiet(tables: WatchedTables): Promise<void> {
  for (let silent = 0; silent < SILENCE_MS; silent += 10) {
    await sleep(10);
    if (tables.isBusy() || tables.takeWrites().length > 0) silent = 0;
  }
}

interface Judged {
  readonly nth: number;
  readonly made: Made;
  readonly answer: Answer;
  readonly said: readonly string[];
  readonly writes: readonly string[];
}

type Kind = RequestFault['kind'];

const saidOf: Readonly<Record<Kind, (judged: Judged) => readonly string[]>> = {
  serverErrors: ({ answer }) => (answer.status >= 500 ? [answer.body.slice(0, 300)] : []),
  differsFromDocument: ({ said }) => said,
  storedFromRefused: ({ answer, writes }) => (answer.status >= 400 ? writes : []),
};
const kinds = Object.keys(saidOf) as Kind[];

function newTally() {
  const totals: Record<Kind, number> = { serverErrors: 0, differsFromDocument: 0, storedFromRefused: 0 };
  const byStatus: Record<string, number> = {};
  const asked = new Set<string>();
  const faults: RequestFault[] = [];
  const weights: number[] = [];
  let accepted = 0;
  return {
    count(judged: Judged): void {
      const { made, answer } = judged;
      byStatus[answer.status] = (byStatus[answer.status] ?? 0) + 1;
      if (answer.status < 400) accepted += 1;
      if (made.operation) asked.add(made.operation.id);
      for (const kind of kinds) {
        const said = saidOf[kind](judged);
        if (said.length === 0) continue;
        totals[kind] += 1;
        if (faults.filter((one) => one.kind === kind).length < MOST_TOLD)
          faults.push(faultOf(kind, judged, said));
      }
    },
    weighed: (bytes: number): number => weights.push(bytes),
    totals: () => ({
      ...totals,
      memoryGrowth: Math.round(growth(weights) * 1000) / 1000,
      accepted,
      byStatus,
      operations: asked.size,
      faults,
    }),
  };
}

const faultOf = (kind: Kind, { nth, made, answer }: Judged, said: readonly string[]): RequestFault => ({
  ...{ kind, nth, what: made.what, caller: made.caller, status: answer.status, said },
  request: `${made.sent.method} ${made.sent.path.slice(0, 200)} ${Buffer.from(made.sent.body ?? [])
    .toString('utf8')
    .slice(0, 300)}`,
});
