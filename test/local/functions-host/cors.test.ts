import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startFunctionsHost,
  type FunctionsHost,
} from '../../../local/functions-host/start-functions-host.ts';
import { buildFixtureApp } from './fixture.ts';

const origin = 'http://127.0.0.1:4000';
let listed: FunctionsHost;
let unlisted: FunctionsHost;
beforeAll(async () => {
  const appDir = await buildFixtureApp();
  const env = { TICK: '0 0 0 1 1 *' };
  [listed, unlisted] = await Promise.all([
    startFunctionsHost({ appDir, env, cors: [origin] }),
    startFunctionsHost({ appDir, env }),
  ]);
});
afterAll(() => Promise.all([listed.close(), unlisted.close()]));

const preflight = (from: string, host = listed) =>
  fetch(`${host.url}/api/echo/x`, {
    method: 'OPTIONS',
    headers: {
      origin: from,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization',
    },
  });

test('the host answers a preflight of a listed origin', async () => {
  const { status, headers } = await preflight(origin);
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(origin);
  expect(headers.get('access-control-allow-methods')).toBe('PUT');
  expect(headers.get('access-control-allow-headers')).toBe('authorization');
});

test('another origin is allowed nothing', async () => {
  const { headers } = await preflight('http://127.0.0.1:4001');
  expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test('an answer carries what the platform says and not what the app says', async () => {
  const from = (value: string) => fetch(`${listed.url}/api/cookie`, { headers: { origin: value } });
  const allowed = await from(origin);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
  expect(allowed.headers.get('vary')).toBe('Origin');
  expect(allowed.headers.get('x-own')).toBe('yes');
  expect((await from('http://127.0.0.1:4001')).headers.get('access-control-allow-origin')).toBeNull();
});

test('errors carry it too, so that a page can read their status', async () => {
  const { status, headers } = await fetch(`${listed.url}/api/throws`, { headers: { origin } });
  expect({ status, origin: headers.get('access-control-allow-origin') }).toEqual({ status: 500, origin });
});

test('without a list CORS is left to the app', async () => {
  const { headers } = await fetch(`${unlisted.url}/api/cookie`, { headers: { origin } });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect((await preflight(origin, unlisted)).status).toBe(404);
});
