import { Agent, request } from 'node:http';

/** A request as it goes over the wire, and what it is. */
export interface Sent {
  readonly method: string;
  /** Behind the host, as it is written. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PATIENCE_MS = 30_000;

/** Node leaves the length out for methods that have no body as a rule, and sends the body all the same. */
const withLength = (headers: Sent['headers'], body: Sent['body']): Sent['headers'] =>
  body === undefined || 'transfer-encoding' in headers
    ? headers
    : { 'content-length': String(body.byteLength), ...headers };

/** Sends requests that `fetch` would mend or refuse; one after the other over one connection. */
export function openExchange(base: URL) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = ({ method, path, headers, body }: Sent): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = base;
      const outgoing = request(
        { hostname, port, method, path, headers: withLength(headers, body), agent },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('error', reject);
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
              ),
              body: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      outgoing.setTimeout(PATIENCE_MS, () => outgoing.destroy(new Error(`No answer to ${method} ${path}`)));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
}
