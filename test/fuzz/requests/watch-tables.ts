import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../../../local/lifecycle/port-in-use.ts';
import type { Tables } from '../../../local/tables/start-tables.ts';

/** Stands before the tables and sees every write that goes to them. */
export interface WatchedTables {
  readonly connectionString: string;
  /** What was written since this was asked last: table and key of each row. */
  takeWrites(): readonly string[];
  /** Whether something is on its way to the tables. */
  isBusy(): boolean;
  close(): Promise<void>;
}

/** Counts of requests are written also where a request is refused: that is what they are for. */
const COUNTS = 'Rates';
/** Row of a write in a transaction, or of one by itself. */
const ROW = /\b(?:POST|PUT|MERGE|PATCH|DELETE) \S*?\/(\w+)(\([^\s?]*\))?(?:\?\S*)? HTTP/g;

/** @param tables at which every request goes on as it came */
export async function watchTables(tables: Tables): Promise<WatchedTables> {
  let writes: string[] = [];
  let busy = 0;
  const server = createServer((incoming, outgoing) => {
    busy += 1;
    outgoing.once('close', () => (busy -= 1));
    pass(incoming, outgoing, tables.port, (seen) => writes.push(...seen));
  });
  const port = await listenOnLoopback(server, 0);
  return {
    connectionString: tables.connectionString.replace(`:${tables.port}/`, `:${port}/`),
    takeWrites: () => {
      const taken = writes;
      writes = [];
      return taken;
    },
    isBusy: () => busy > 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  tell: (writes: readonly string[]) => void,
): void {
  const { method = 'GET', url = '/', headers } = incoming;
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  incoming.on('end', () => {
    const body = Buffer.concat(parts);
    tell(writesIn(method, url, body.toString('utf8')));
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
}

/**
 * That a right was used is kept once a day, whatever came of what was asked. Such a transaction is one row, of a right
 * that was there and was not withdrawn.
 */
const isUse = (body: string): boolean =>
  [...body.matchAll(ROW)].length === 1 &&
  /PUT \S*\/Toegang\(/.test(body) &&
  /"usedOn":"\d{4}-\d\d-\d\d"/.test(body) &&
  !body.includes('"withdrawnAt"');

/** Making a table that is there already writes nothing. */
export function writesIn(method: string, url: string, body: string): readonly string[] {
  if (method === 'GET' || method === 'HEAD' || /\/Tables\b/.test(url) || isUse(body)) return [];
  const lines = url.includes('$batch') ? body : `${method} ${url} HTTP`;
  return [...lines.matchAll(ROW)]
    .filter(([, table]) => table !== COUNTS)
    .map(([, table = '', row = '']) => `${table}${decodeURIComponent(row)}`);
}
