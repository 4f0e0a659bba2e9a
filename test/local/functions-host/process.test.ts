import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { startFunctionsHost } from '../../../local/functions-host/start-functions-host.ts';
import { PortInUse } from '../../../local/lifecycle/port-in-use.ts';
import { buildFixtureApp, eventually } from './fixture.ts';

const never = { TICK: '0 0 0 1 1 *' };
let appDir: string;
beforeAll(async () => {
  appDir = await buildFixtureApp();
});
const seen = async (url: string) => (await (await fetch(`${url}/api/seen`)).json()) as string[];

test('requests under way are finished when the host closes, and the app is told', async () => {
  const host = await startFunctionsHost({ appDir, env: never });
  const slow = fetch(`${host.url}/api/slow`);
  await eventually(
    () => seen(host.url),
    (words) => words.includes('slow'),
  );
  await host.close();
  expect(await (await slow).json()).toBe('done');
  expect(host.logs()).toContain('terminated');
  await expect(fetch(`${host.url}/api/seen`)).rejects.toThrow();
});

test('a request that takes too long is cut off', async () => {
  const host = await startFunctionsHost({ appDir, env: never, timeoutMs: 100 });
  expect((await fetch(`${host.url}/api/slow`)).status).toBe(504);
  await host.close();
});

test('a crash answers 500 to whoever waits, and the worker starts again on its port', async () => {
  const host = await startFunctionsHost({ appDir, env: never });
  const slow = fetch(`${host.url}/api/slow`);
  await eventually(
    () => seen(host.url),
    (words) => words.includes('slow'),
  );
  const statuses = await Promise.all([slow, fetch(`${host.url}/api/crash`)]);
  expect(statuses.map(({ status }) => status)).toEqual([500, 500]);
  const words = await eventually(
    () => seen(host.url),
    () => true,
  );
  expect(words).toEqual(['started', 'before seen']);
  expect(host.restarts()).toBe(1);
  expect(host.logs().join('\n')).toContain('crash in the background');
  await host.close();
});

test('a port in use is a failure of its own, with the port', async () => {
  const taken = http.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const failure = await startFunctionsHost({ appDir, port, env: never }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PortInUse);
  expect(failure).toMatchObject({ port });
  taken.close();
});

test('a timer runs when it is due, and by hand', async () => {
  const host = await startFunctionsHost({ appDir, env: { TICK: '* * * * * *' } });
  await eventually(
    () => seen(host.url),
    (words) => words.includes('tick false'),
  );
  await host.close();

  const byHand = await startFunctionsHost({ appDir, env: never });
  const run = (name: string, type: string) =>
    fetch(`${byHand.url}/admin/functions/${name}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{}',
    });
  expect((await run('tick', 'text/plain')).status).toBe(415);
  expect(await seen(byHand.url)).not.toContain('tick false');
  expect((await run('tick', 'application/json')).status).toBe(202);
  expect(await seen(byHand.url)).toContain('tick false');
  expect((await run('echo', 'application/json')).status).toBe(404);
  await byHand.close();
});

test('an app without functions, or with what the host does not serve, is refused by name', async () => {
  const start = async (code: string) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-app-'));
    fs.writeFileSync(path.join(folder, 'main.ts'), code);
    const bundle = await buildFixtureApp(path.join(folder, 'main.ts'));
    return startFunctionsHost({ appDir: bundle });
  };
  const functions = JSON.stringify(path.resolve('node_modules/@azure/functions'));
  await expect(start('export {};')).rejects.toThrow('The app registered no functions.');
  await expect(
    start(`import { app } from ${functions};
      app.http('locked', { authLevel: 'function', handler: () => ({}) });`),
  ).rejects.toThrow('Function locked: this host knows no function keys');
  await expect(
    start(`import { app } from ${functions};
      app.storageQueue('queue', { queueName: 'q', connection: 'c', handler: () => {} });`),
  ).rejects.toThrow('Function queue: this host serves http and timer triggers');
  await expect(
    start(`import { app } from ${functions};
      app.setup({ enableHttpStream: true });
      app.http('stream', { handler: () => ({}) });`),
  ).rejects.toThrow('This host does not serve enableHttpStream.');
});
