import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request on its way to the server and back. */
export type Cut =
  /** The connection goes before anything arrives. */
  | 'before'
  /** The server has it; the connection goes before it answers. */
  | 'between'
  /** The connection goes in the middle of the answer. */
  | 'in-answer'
  /** Something on the way says that the server is busy, and keeps the request. */
  | '503'
  /** The server has it; something on the way says that it took too long. */
  | '504'
  /** Nobody ever answers, and the request stays on the way. */
  | 'silence'
  /** The server has it; its answer never comes. */
  | 'no-answer';

export interface Network {
  /** Address up to and including `/v1`, through the network. */
  readonly base: string;
  /** From now on, requests with this method fare so; absent: the network works. */
  readonly cut: (how?: Cut, method?: 'GET' | 'PUT') => void;
  readonly close: () => Promise<void>;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const bodyOf = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** A real network between add-in and server, of connections that can be cut at any moment. */
export async function startNetwork(api: string): Promise<Network> {
  let cut: { readonly how: Cut; readonly method: string | undefined } | undefined;
  const server = createServer((asked, answer) => {
    const how = cut !== undefined && (cut.method ?? asked.method) === asked.method ? cut.how : undefined;
    pass(asked, answer, { api, how }).catch(() => asked.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${String(port)}/v1`,
    cut: (how, method) => (cut = how && { how, method }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  { api, how }: { readonly api: string; readonly how: Cut | undefined },
): Promise<void> {
  const body = await bodyOf(asked);
  if (how === 'before') return void asked.socket.destroy();
  if (how === 'silence') return;
  if (how === '503') return void answer.writeHead(503, { 'content-type': 'text/html' }).end('<p>busy</p>');
  const got = await ask(asked, body, api);
  if (how === 'between') return void asked.socket.destroy();
  if (how === 'no-answer') return;
  if (how === '504') return void answer.writeHead(504, { 'content-type': 'text/html' }).end('<p>late</p>');
  answer.writeHead(got.status, got.headers);
  if (how === undefined) return void answer.end(got.body);
  answer.write(got.body.subarray(0, Math.ceil(got.body.length / 2)), () => asked.socket.destroy());
}

const ask = ({ method, headers, url = '' }: IncomingMessage, body: Buffer, api: string) =>
  new Promise<Answered>((resolve, reject) => {
    const to = new URL(url, api);
    const going = forward(to, { method, headers: { ...headers, host: to.host } }, (came) => {
      bodyOf(came).then(
        (bytes) =>
          resolve({ status: came.statusCode ?? 0, headers: withLength(came.headers, bytes), body: bytes }),
        reject,
      );
    });
    going.on('error', reject);
    going.end(body);
  });

/** The whole answer is known by now: its length tells the receiver that it was cut off. */
function withLength(came: IncomingMessage['headers'], body: Buffer): IncomingMessage['headers'] {
  const headers = { ...came, 'content-length': String(body.length) };
  delete headers['transfer-encoding'];
  return headers;
}
