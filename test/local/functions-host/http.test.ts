import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startFunctionsHost,
  type FunctionsHost,
} from '../../../local/functions-host/start-functions-host.ts';
import { buildFixtureApp } from './fixture.ts';

let host: FunctionsHost;
beforeAll(async () => {
  host = await startFunctionsHost({
    appDir: await buildFixtureApp(),
    env: { SETTING: 'mine', TICK: '0 0 0 1 1 *' },
    bodyLimit: 1000,
  });
});
afterAll(() => host.close());

const get = (path: string, init?: RequestInit) => fetch(`${host.url}/api${path}`, init);
interface Echo {
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  user: unknown;
  body: string;
}
const echo = async (path: string, init?: RequestInit) => (await (await get(path, init)).json()) as Echo;

test('a wrong method is not found, and HEAD needs its own registration', async () => {
  expect((await get('/echo/a', { method: 'DELETE' })).status).toBe(404);
  expect((await get('/echo/a', { method: 'HEAD' })).status).toBe(404);
  expect((await get('/head', { method: 'HEAD' })).status).toBe(204);
  expect((await get('/head')).status).toBe(404);
});

test('a literal beats a constrained parameter, that a parameter, and that a catch-all', async () => {
  expect(await (await get('/ECHO/Literal')).json()).toBe('literal');
  expect(await (await get('/echo/12')).json()).toBe('number');
  expect((await echo('/echo/twelve')).params).toEqual({ name: 'twelve' });
  expect(await (await get('/echo/a/b/c')).json()).toEqual({ rest: 'a/b/c' });
});

test('a slash that is encoded in a route value stays so', async () => {
  expect((await echo('/echo/a%2Fb%20c')).params).toEqual({ name: 'a%2Fb c' });
});

test('repeated query keys are joined', async () => {
  expect((await echo('/echo/x?a=1&b=3&a=2')).query).toEqual({ a: '1,2', b: '3' });
});

test('a body with a length arrives, a chunked body is dropped', async () => {
  expect((await echo('/echo/x', { method: 'POST', body: 'text' })).body).toBe('text');
  const chunked = await new Promise<string>((resolve) => {
    const request = http.request(`${host.url}/api/echo/x`, { method: 'POST' }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString())).on('end', () => resolve(text));
    });
    request.write('text');
    request.end();
  });
  expect((JSON.parse(chunked) as Echo).body).toBe('');
});

test('a body over the limit is refused, announced or not', async () => {
  expect((await get('/echo/x', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(200);
  expect((await get('/echo/x', { method: 'POST', body: 'x'.repeat(1001) })).status).toBe(413);
  const status = await new Promise((resolve) => {
    const request = http.request(`${host.url}/api/echo/x`, { method: 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => undefined);
    request.write('x'.repeat(1001));
    request.end();
  });
  expect(status).toBe(413);
});

test('headers that only the platform may set are taken off', async () => {
  const principal = Buffer.from(JSON.stringify({ claims: [] })).toString('base64');
  const { headers, user } = await echo('/echo/x', {
    headers: {
      'x-ms-client-principal': principal,
      'X-MS-CLIENT-PRINCIPAL-ID': 'somebody',
      'x-ms-token-aad-id-token': 'token',
      'x-forwarded-for': '192.0.2.1',
      'x-own': 'kept',
    },
  });
  expect(user).toBeNull();
  expect(Object.keys(headers).filter((name) => name.startsWith('x-ms-'))).toEqual([]);
  expect(headers['x-own']).toBe('kept');
  expect(headers['x-forwarded-for']).toMatch(/^192\.0\.2\.1, 127\.0\.0\.1:\d+$/);
});

test('a function that answers nothing gives 204, one that throws an empty 500', async () => {
  expect((await get('/nothing')).status).toBe(204);
  const thrown = await get('/throws');
  expect({ status: thrown.status, body: await thrown.text() }).toEqual({ status: 500, body: '' });
  expect(host.logs().join('\n')).toContain('planted secret');
});

test('cookies are written by the host', async () => {
  expect((await get('/cookie')).headers.get('set-cookie')).toBe(
    'a=b%20c; max-age=60; path=/; samesite=strict; httponly',
  );
});

test('the app has the settings it was given and none of ours', async () => {
  process.env['SETTING'] = 'theirs';
  expect(await (await get('/setting')).json()).toBe('mine');
});

test('log lines of the app are JSON, pass its hooks, and carry the trace', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  expect(await (await get('/log', { headers: { traceparent } })).json()).toEqual({ trace: traceparent });
  const line = host.logs().find((one) => one.includes('from the app')) ?? '';
  expect(JSON.parse(line)).toMatchObject({
    level: 'warning',
    category: 'user',
    message: 'goodbye from the app',
    function: 'log',
  });
});

test('hooks of start and invocation run', async () => {
  expect(await (await get('/seen')).json()).toEqual(['started', 'before seen']);
});
