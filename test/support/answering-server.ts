import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Text that is sent as it is, in place of JSON of `body`. */
  readonly text?: string;
  /** `hang`: never answers. `drop`: closes the connection. */
  readonly fault?: 'hang' | 'drop';
}

/** A real server on loopback that answers as `reply` says and keeps what it saw. */
export async function startAnswering(reply: (request: Seen) => Answer) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(one);
      const { status, body, text, fault } = reply(one);
      if (fault === 'hang') return;
      if (fault === 'drop') return void request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(text ?? JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${String(port)}/v1`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
