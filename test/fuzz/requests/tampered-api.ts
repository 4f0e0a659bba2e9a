import { createServer, request } from 'node:http';
import { listenOnLoopback } from '../../../local/lifecycle/port-in-use.ts';

/** An answer on its way back. */
interface PassingAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Tamper = (answer: PassingAnswer) => PassingAnswer | Promise<PassingAnswer>;

/** Stands before an API and makes other answers of its answers: a fault that the API does not have. */
export async function tamperedApi(api: string, tamper: Tamper) {
  const target = new URL(api);
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const onward = request(
      { hostname: target.hostname, port: target.port, method, path: url, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const passing: PassingAnswer = {
            ...{ method, path: url, status: answer.statusCode ?? 0 },
            headers: without(answer.headers as Record<string, string>, [
              'content-length',
              'transfer-encoding',
            ]),
            body: Buffer.concat(parts).toString('utf8'),
          };
          void Promise.resolve(tamper(passing)).then(({ status, headers: changed, body }) => {
            outgoing.writeHead(status, changed).end(body);
          });
        });
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const port = await listenOnLoopback(server, 0);
  return {
    api: `http://127.0.0.1:${port}${target.pathname}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export const without = (
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
