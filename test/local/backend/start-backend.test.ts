import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { application, NODE_REDIRECT_URI, startBackend } from '../../../local/backend/start-backend.ts';
import { PortInUse } from '../../../local/lifecycle/port-in-use.ts';
import { signIn } from '../../support/sign-in.ts';
import { startTables } from '../../../local/tables/start-tables.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { exampleInzending, send } from '../../functions/end-to-end/client.ts';

let appDir: string;
beforeAll(async () => {
  appDir = await buildFunctions();
});

describe('a backend on this machine', () => {
  it('keeps in its folder what was sent, and knows it again after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groeiblad-backend-'));
    const body = exampleInzending('voorschool-eik');
    const first = await startBackend({ appDir, folder });
    const receipt: unknown = await (await send(first, 'anna', 1, body)).json();
    await first.close();
    const second = await startBackend({ appDir, folder });
    expect(await (await send(second, 'anna', 1, body)).json()).toEqual(receipt);
    await second.close();
  });

  it('lets a page of its own sign in and ask, and a page of another not', async () => {
    const origin = 'http://127.0.0.1:4';
    const backend = await startBackend({ appDir, cors: [origin] });
    const preflight = (from: string) =>
      fetch(`${backend.api}/mij`, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'GET' },
      });
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await preflight('http://127.0.0.1:5')).headers.get('access-control-allow-origin')).toBeNull();
    const tokens = await signIn({
      ...application,
      issuer: backend.issuer.url,
      redirectUri: NODE_REDIRECT_URI,
      upn: 'gijs@voorbeeldstad.example',
    });
    const authorization = `Bearer ${await tokens.getToken()}`;
    const mij = await fetch(`${backend.api}/mij`, { headers: { authorization } });
    expect(await mij.json()).toMatchObject({ rechten: [{ rol: 'lezer' }] });
    await backend.close();
  });

  it('says "try again later" while the tables are gone, and loses nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'groeiblad-backend-'));
    const backend = await startBackend({ appDir, folder });
    const body = exampleInzending('voorschool-eik');
    const receipt: unknown = await (await send(backend, 'anna', 1, body)).json();
    await backend.tables.kill();
    const meanwhile = await send(backend, 'anna', 1, body);
    expect([meanwhile.status, meanwhile.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await meanwhile.json()).toMatchObject({ type: 'urn:groeiblad:probleem:even-niet-bereikbaar' });
    const again = await startTables({ folder: join(folder, 'tables'), port: backend.tables.port });
    expect(await (await send(backend, 'anna', 1, body)).json()).toEqual(receipt);
    await backend.close();
    await again.close();
  });

  it('says that a port is in use, and leaves nothing running', async () => {
    const backend = await startBackend({ appDir });
    const port = backend.issuer.port;
    await expect(startBackend({ appDir, ports: { api: port } })).rejects.toThrow(PortInUse);
    await expect(startBackend({ appDir, ports: { issuer: port } })).rejects.toThrow(PortInUse);
    await backend.close();
    await expect(fetch(`${backend.api}/gezondheid`)).rejects.toThrow();
  });
});
