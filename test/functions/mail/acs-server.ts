import { createHash, createHmac } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import { listenOnLoopback } from '../../../local/lifecycle/port-in-use.ts';

/** Key of the service, in base64 as in a connection string. */
const KEY = Buffer.alloc(32, 7).toString('base64');

interface TakenMail {
  readonly operationId: string;
  readonly message: unknown;
}

/** How the service answers a send, in place of taking it. */
interface Refusal {
  readonly status: number;
  readonly code: string;
}

/**
 * A server that speaks the send and status requests of Azure Communication Services Email 2025-09-01 as its REST
 * reference tells them, and takes nothing that is not signed as "Sign an HTTP request" says.
 */
export interface AcsServer {
  readonly connectionString: string;
  readonly taken: readonly TakenMail[];
  /** What was wrong with requests that were not taken. */
  readonly complaints: readonly string[];
  refuse(refusal: Refusal | undefined): void;
  /** Status of operations that are taken from now on: how it ended comes with the first question. */
  endAs(status: 'Running' | 'Succeeded' | 'Failed', code?: string): void;
  close(): Promise<void>;
}

export async function startAcsServer(): Promise<AcsServer> {
  const taken: TakenMail[] = [];
  const complaints: string[] = [];
  let refusal: Refusal | undefined;
  let end: { readonly status: string; readonly code?: string } = { status: 'Running' };
  const operations = new Map<string, typeof end>();
  const server = http.createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
      const say = (status: number, value: object, headers = {}) =>
        response
          .writeHead(status, { 'Content-Type': 'application/json', ...headers })
          .end(JSON.stringify(value));
      const wrong = whatIsWrong(request, url, body);
      if (wrong !== undefined) {
        complaints.push(wrong);
        say(401, { error: { code: 'Denied', message: wrong } });
        return;
      }
      const asked = /^\/emails\/operations\/([^/]+)$/.exec(url.pathname)?.[1];
      if (request.method === 'GET' && asked !== undefined) {
        const found = operations.get(asked);
        if (found === undefined)
          say(404, { error: { code: 'ResourceNotFound', message: 'No such operation' } });
        else say(200, stateOf(asked, found), { 'retry-after': '1' });
      } else if (refusal !== undefined) say(refusal.status, { error: { code: refusal.code, message: 'No' } });
      else {
        const id = String(request.headers['operation-id']);
        taken.push({ operationId: id, message: JSON.parse(body) });
        operations.set(id, end);
        const location = `${url.origin}/emails/operations/${id}?api-version=2025-09-01`;
        say(202, stateOf(id, { status: 'Running' }), { 'Operation-Location': location, 'retry-after': '1' });
      }
    });
  });
  const port = await listenOnLoopback(server, 0);
  return {
    connectionString: `endpoint=http://127.0.0.1:${port};accesskey=${KEY}`,
    taken,
    complaints,
    refuse: (value) => (refusal = value),
    endAs: (status, code) => (end = { status, ...(code !== undefined && { code }) }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const stateOf = (id: string, { status, code }: { readonly status: string; readonly code?: string }) => ({
  id,
  status,
  ...(code !== undefined && { error: { code, message: 'It failed' } }),
});

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** https://learn.microsoft.com/azure/communication-services/tutorials/hmac-header-tutorial */
function whatIsWrong({ method, headers }: IncomingMessage, url: URL, body: string): string | undefined {
  if (url.searchParams.get('api-version') !== '2025-09-01') return 'api-version';
  const digest = createHash('sha256').update(body, 'utf8').digest('base64');
  if (headers['x-ms-content-sha256'] !== digest) return 'x-ms-content-sha256';
  const date = String(headers['x-ms-date']);
  const text = `${method ?? ''}\n${url.pathname}${url.search}\n${date};${url.host};${digest}`;
  const signature = createHmac('sha256', Buffer.from(KEY, 'base64')).update(text, 'utf8').digest('base64');
  const wanted = `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`;
  return headers.authorization === wanted ? undefined : 'authorization';
}
