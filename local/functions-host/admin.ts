import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTimer } from './app-function.ts';
import type { Core } from './core-module.ts';
import { splitUrl } from './http-request.ts';
import { runTimer } from './timers.ts';

/**
 * Serves `GET /admin/functions`: what the app registered, in the form in which the host of Azure lists it (Microsoft
 * Learn, "Azure Functions host: admin API").
 * @returns whether this was such a request
 */
export function listFunctions(core: Core, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || splitUrl(request.url ?? '/').path !== '/admin/functions') return false;
  request.resume();
  const found = [...core.functions.values()].map(({ name, metadata: { bindings } }) => ({
    name,
    config: { name, bindings: Object.entries(bindings).map(([key, binding]) => ({ name: key, ...binding })) },
  }));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
  return true;
}

/**
 * Serves `POST /admin/functions/NAME`, which runs a timer function now: how Azure lets one be run by hand (Microsoft
 * Learn, "Manually run a non HTTP-triggered function"). Locally no key is asked; a page in a browser cannot send the
 * content type it needs without a preflight, which this path does not answer.
 * @returns whether this was such a request
 */
export function runTimerByName(core: Core, request: IncomingMessage, response: ServerResponse): boolean {
  const [, name] = /^\/admin\/functions\/([^/]+)$/.exec(splitUrl(request.url ?? '/').path) ?? [];
  if (name === undefined || request.method !== 'POST') return false;
  request.resume();
  const timer = [...core.functions.values()].find((one) => one.name === name && isTimer(one));
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  if (timer === undefined || !isJson) response.writeHead(timer === undefined ? 404 : 415).end();
  else void runTimer(core, timer).then(() => response.writeHead(202).end());
  return true;
}
