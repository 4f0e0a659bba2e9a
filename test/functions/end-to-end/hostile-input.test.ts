import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import { residentBytes } from '../../fuzz/requests/memory.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { idOf } from '../fixtures/inzending.ts';
import { ask, DOMAIN, exampleInzending, send, uitvraagPath } from './client.ts';

const MIB = 1024 * 1024;

let backend: Backend;
let token: string;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  token = await backend.issuer.tokenFor(`anna@${DOMAIN}`);
});
afterAll(() => backend.close());

const place = { ...uitvraagPath, locatieId: 'voorschool-eik' };
const pathOf = (nth: number) =>
  `/v1/gemeenten/9901/uitvragen/${uitvraagPath.uitvraagId}/locaties/voorschool-eik/inzendingen/${idOf(nth)}`;
const good = JSON.stringify(exampleInzending('voorschool-eik'));

/** A request as bytes: nothing mends it on the way. */
function head(method: string, path: string, headers: readonly string[]): string {
  const { host } = new URL(backend.api);
  return [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${token}`,
    ...headers,
    '',
    '',
  ].join('\r\n');
}
const asJson = 'Content-Type: application/json';

/** What comes back, until the server ends the connection or is silent for a while. */
function exchange(parts: readonly (string | Uint8Array)[], silence = 1500): Promise<string> {
  const { hostname, port } = new URL(backend.api);
  return new Promise((resolve) => {
    let text = '';
    const socket = net.connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    socket.setTimeout(silence, () => socket.destroy());
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

async function versie(): Promise<number | undefined> {
  return (await backend.storing.store.inzendingen.findRespons(place))?.value.versie;
}

describe('a body without a length', () => {
  it('is not read, so that what comes in chunks is refused and stores nothing', async () => {
    const chunk = `${Buffer.byteLength(good).toString(16)}\r\n${good}\r\n0\r\n\r\n`;
    const text = await exchange([
      head('PUT', pathOf(1), [asJson, 'Transfer-Encoding: chunked', 'Connection: close']),
      chunk,
    ]);
    expect(statusesIn(text)).toEqual([400]);
    expect(await versie()).toBe(0);
  });

  it('cannot be larger than is taken', async () => {
    const before = residentBytes(backend.hostPid()) ?? 0;
    const chunk = `${MIB.toString(16)}\r\n${'x'.repeat(MIB)}\r\n`;
    const text = await exchange([
      head('PUT', pathOf(1), [asJson, 'Transfer-Encoding: chunked', 'Connection: close']),
      ...Array.from({ length: 8 }, () => chunk),
      '0\r\n\r\n',
    ]);
    expect([400, 413]).toContain(statusesIn(text)[0]);
    expect((residentBytes(backend.hostPid()) ?? 0) - before).toBeLessThan(200 * MIB);
    expect(await versie()).toBe(0);
  });

  it('beside one is no HTTP', async () => {
    const text = await exchange([
      head('PUT', pathOf(1), [asJson, 'Transfer-Encoding: chunked', `Content-Length: ${good.length}`]),
      `0\r\n\r\n${head('PUT', pathOf(2), [asJson, `Content-Length: ${good.length}`])}${good}`,
    ]);
    expect(statusesIn(text).every((status) => status === 400)).toBe(true);
    expect(await versie()).toBe(0);
  });
});

describe('a body of another length than it says', () => {
  it('that never ends stores nothing, and holds up nobody else', async () => {
    const { hostname, port } = new URL(backend.api);
    const sockets = Array.from({ length: 40 }, (_, nth) => {
      const socket = net.connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.write(head('PUT', pathOf(10 + nth), [asJson, `Content-Length: ${good.length}`]));
      socket.write(good.slice(0, 200));
      return socket;
    });
    const started = performance.now();
    expect((await ask(backend, 'anna', 'readMij', { path: {} })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(5000);
    for (const socket of sockets) socket.destroy();
    expect(await versie()).toBe(0);
  });

  it('is read as far as it says: the rest is a request that is none', async () => {
    const half = good.slice(0, 100);
    const text = await exchange([head('PUT', pathOf(3), [asJson, `Content-Length: ${half.length}`]), good]);
    expect(new Set(statusesIn(text))).toEqual(new Set([400]));
    expect(await versie()).toBe(0);
  });
});

describe('packed bytes', () => {
  it('are not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * MIB));
    expect(bomb.length).toBeLessThan(endpoints.submitInzending.maxBytes);
    const before = residentBytes(backend.hostPid()) ?? 0;
    const text = await exchange([
      head('PUT', pathOf(4), [
        asJson,
        'Content-Encoding: gzip',
        `Content-Length: ${bomb.length}`,
        'Connection: close',
      ]),
      bomb,
    ]);
    expect(statusesIn(text)).toEqual([415]);
    expect((residentBytes(backend.hostPid()) ?? 0) - before).toBeLessThan(50 * MIB);
  });
});

describe('a head', () => {
  const heads: readonly (readonly [what: string, path: string, headers: readonly string[]])[] = [
    ['with an address of megabytes', `/v1/gemeenten/${'9'.repeat(4 * MIB)}/uitvragen`, []],
    ['with a header of megabytes', '/v1/mij', [`X-Long: ${'x'.repeat(4 * MIB)}`]],
    ['with a line end in a header', '/v1/mij', ['X-A: a\rX-B: b']],
    ['with NUL in it', '/v1/mij\u0000', []],
    ['with a space in its address', '/v1/m ij', []],
  ];
  it.each(heads)('%s is no HTTP, and the next one is answered', async (_what, path, headers) => {
    const [status] = statusesIn(await exchange([head('GET', path, headers)]));
    expect([undefined, 400, 414, 431]).toContain(status);
    expect((await ask(backend, 'anna', 'readMij', { path: {} })).status).toBe(200);
  });

  it('with two tokens is believed by the first alone', async () => {
    const text = await exchange([
      head('GET', '/v1/mij', ['Connection: close']).replace(
        'Authorization:',
        'Authorization: Bearer x.y.z\r\nAuthorization:',
      ),
    ]);
    expect(statusesIn(text)).toEqual([401]);
  });
});

describe('a method that does nothing here', () => {
  it.each(['HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s finds nothing', async (method) => {
    const text = await exchange([
      head(method, pathOf(5), [asJson, `Content-Length: ${good.length}`, 'Connection: close']),
      good,
    ]);
    expect(statusesIn(text)).toEqual([404]);
    expect(await versie()).toBe(0);
  });
});

it('a good inzending is still taken after all this', async () => {
  expect((await send(backend, 'anna', 6, exampleInzending('voorschool-eik'))).status).toBe(200);
  expect(await versie()).toBe(1);
});
