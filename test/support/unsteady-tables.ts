import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What becomes of one call of the tables. */
export type Mood =
  | 'steady'
  /** It arrives late, in milliseconds. */
  | { readonly late: number }
  /** The service asks to come again, and did nothing. */
  | { readonly busy: 429 | 500 | 503; readonly retryAfter?: number }
  /** The connection goes before it arrives. */
  | 'cut'
  /** The service does it; the connection goes before the answer. */
  | 'lost'
  /** The service does it; the answer comes after the caller gave up. */
  | { readonly answersLate: number };

export interface UnsteadyTables {
  readonly connectionString: string;
  /** From now on: the mood of each call by its number, counted anew; steady where it is absent. */
  be(mood?: (nth: number) => Mood): void;
  /** Calls since then. */
  calls(): number;
  close(): Promise<void>;
}

/** A way to the tables on which calls fare badly, over real connections. */
export async function startUnsteadyTables(tables: {
  readonly connectionString: string;
  readonly port: number;
}): Promise<UnsteadyTables> {
  let moodOf: (nth: number) => Mood = () => 'steady';
  let calls = 0;
  const server = createServer((asked, answer) => {
    pass(asked, answer, { port: tables.port, mood: moodOf(calls++) }).catch(() => asked.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: tables.connectionString.replace(`:${String(tables.port)}/`, `:${String(port)}/`),
    be: (mood = () => 'steady') => {
      moodOf = mood;
      calls = 0;
    },
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Way {
  readonly port: number;
  readonly mood: Mood;
}

async function pass(asked: IncomingMessage, answer: ServerResponse, { port, mood }: Way): Promise<void> {
  const body = await bytesOf(asked);
  if (mood === 'cut') asked.socket.destroy();
  else if (typeof mood === 'object' && 'busy' in mood) refuse(answer, mood);
  else await carry(asked, answer, { port, mood, body });
}

async function carry(
  asked: IncomingMessage,
  answer: ServerResponse,
  { port, mood, body }: Way & { readonly body: Buffer },
): Promise<void> {
  if (typeof mood === 'object' && 'late' in mood) await wait(mood.late);
  const told = await ask(asked, body, port);
  if (typeof mood === 'object' && 'answersLate' in mood) await wait(mood.answersLate);
  if (mood === 'lost') asked.socket.destroy();
  else answer.writeHead(told.status, told.headers).end(told.body);
}

function refuse(
  answer: ServerResponse,
  { busy, retryAfter }: Extract<Mood, { readonly busy: number }>,
): void {
  const code = busy === 500 ? 'OperationTimedOut' : 'ServerBusy';
  const headers = {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  };
  answer.writeHead(busy, headers).end(JSON.stringify({ 'odata.error': { code } }));
}

interface Told {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function ask({ method, url, headers }: IncomingMessage, body: Buffer, port: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asked = forward({ host: '127.0.0.1', port, method, path: url, headers }, (told) => {
      bytesOf(told).then(
        (bytes) => resolve({ status: told.statusCode ?? 502, headers: told.headers, body: bytes }),
        reject,
      );
    });
    asked.once('error', reject).end(body);
  });
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
