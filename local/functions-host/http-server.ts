import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listFunctions, runTimerByName } from './admin.ts';
import type { Core } from './core-module.ts';
import type { RpcHttpResponse } from './core-types.ts';
import { toSetCookie } from './cookies.ts';
import { createCors } from './cors.ts';
import { BodyTooLarge, readBody } from './http-body.ts';
import { splitUrl, toInvocation } from './http-request.ts';
import type { InFlight } from './in-flight.ts';
import { invoke } from './invocation.ts';
import { logError } from './log.ts';
import { createRouter } from './router.ts';

export interface HttpOptions {
  readonly routePrefix: string;
  /** Origins that the platform lets call the app. */
  readonly cors: readonly string[];
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** Milliseconds after which the platform's load balancer gives up. */
  readonly timeoutMs: number;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The http side of the host: it routes, and turns the outcome of an invocation into an answer as Azure does. */
export function createHttpServer(core: Core, inFlight: InFlight, options: HttpOptions): Server {
  const cors = createCors(options.cors);
  const answer = createAnswer(core, options, cors.stamp.bind(cors));
  return createServer((request, response) => {
    if (!inFlight.add(response)) return;
    if (cors.preflight(request, response)) return;
    answer(request, response).catch((error: unknown) => {
      const tooLarge = error instanceof BodyTooLarge;
      if (!tooLarge) logError(`${request.method ?? ''} failed`, error);
      if (!response.headersSent) cors.stamp(request, response);
      if (tooLarge) end(response, 413, { connection: 'close' });
      else end(response, 500);
    });
  });
}

function createAnswer(
  core: Core,
  options: HttpOptions,
  stamp: ReturnType<typeof createCors>['stamp'],
): Answer {
  const route = createRouter(core.functions.values(), options.routePrefix);
  return async (request, response) => {
    const { path } = splitUrl(request.url ?? '/');
    if (listFunctions(core, request, response) || runTimerByName(core, request, response)) return;
    const match = route(request.method ?? 'GET', path);
    if (match === undefined) {
      request.resume();
      stamp(request, response);
      end(response, 404);
      return;
    }
    const body = await readBody(request, options.bodyLimit);
    const overtime = setTimeout(() => end(response, 504), options.timeoutMs);
    try {
      const result = await invoke(core, match.appFunction, toInvocation(request, match, body));
      if (!response.headersSent) send(response, result ?? nothing, () => stamp(request, response));
    } finally {
      clearTimeout(overtime);
    }
  };
}

/** A function that answers nothing gives 204. */
const nothing: RpcHttpResponse = { statusCode: '204', headers: {} };

function send(response: ServerResponse, result: RpcHttpResponse, stamp: () => void): void {
  const { statusCode, headers, cookies = [], body } = result;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies.map(toSetCookie));
  stamp();
  response.statusCode = Number(statusCode);
  if (body?.bytes?.length) response.setHeader('content-length', body.bytes.length);
  response.end(body?.bytes);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, headers).end();
}
