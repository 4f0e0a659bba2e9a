import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTimer } from './app-function.ts';
import type { Core } from './core-module.ts';
import { splitUrl } from './http-request.ts';
import { runTimer } from './timers.ts';

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
