import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { InvocationRequest, RpcHttpRequest } from './core-types.ts';
import type { Match } from './router.ts';

/** Only the platform may set these; a client that sends them would pass for a signed-in user. */
const platformOnly = /^x-ms-(client-principal|token-|invocation-id)/;

function readHeaders(request: IncomingMessage): Record<string, string> {
  const kept = Object.entries(request.headers).filter(([name]) => !platformOnly.test(name));
  const headers = kept.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]);
  const peer = `${request.socket.remoteAddress ?? ''}:${request.socket.remotePort ?? ''}`;
  const all = Object.fromEntries(headers) as Record<string, string>;
  const forwarded = all['x-forwarded-for'];
  return { ...all, 'x-forwarded-for': forwarded === undefined ? peer : `${forwarded}, ${peer}` };
}

/** Keys that are repeated arrive as one value with commas, as in Azure. */
function readQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(search))
    query[key] = Object.hasOwn(query, key) ? `${query[key] ?? ''},${value}` : value;
  return query;
}

function nullable(values: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
}

export function splitUrl(url: string): { path: string; search: string } {
  const at = url.indexOf('?');
  return at < 0 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at) };
}

/** The request as the worker hands it to the library. `body` is undefined when Azure would pass none. */
export function toInvocation(
  request: IncomingMessage,
  { appFunction, params }: Match,
  body: Buffer | undefined,
): InvocationRequest {
  const url = request.url ?? '/';
  const headers = readHeaders(request);
  const http: RpcHttpRequest = {
    method: request.method ?? 'GET',
    url: `http://${headers['host'] ?? 'localhost'}${url}`,
    nullableHeaders: nullable(headers),
    nullableQuery: nullable(readQuery(splitUrl(url).search)),
    nullableParams: nullable(params),
    ...(body === undefined ? {} : { body: { bytes: body } }),
  };
  return {
    inputData: [{ name: appFunction.trigger.name, data: { http } }],
    traceContext: traceContext(headers['traceparent'], headers['tracestate']),
  };
}

/** Continues the caller's trace, or begins one. */
export function traceContext(traceParent?: string, traceState = ''): InvocationRequest['traceContext'] {
  const fresh = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  return { traceParent: traceParent ?? fresh, traceState, attributes: {} };
}
