import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Certificate, certificateIn } from '../../../local/certificate/certificate.ts';
import { serveLoopback } from '../../../local/lifecycle/loopback-server.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-certificate-')), 'https');
});

const later = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

/** Status of an answer to a client that trusts these certificates alone. */
const ask = (url: string, ca: readonly string[]) =>
  new Promise<number | undefined>((resolve, reject) => {
    https.get(url, { ca: [...ca] }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
  });

async function serving<T>(tls: Certificate, use: (url: string) => Promise<T>): Promise<T> {
  const server = await serveLoopback((_request, response) => response.writeHead(204).end(), 0, tls);
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

test('a server with it is trusted by who trusts it, and by nobody else', async () => {
  const made = await certificateIn(folder);
  await serving(made, async (url) => {
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(url, [made.cert])).toBe(204);
    await expect(ask(url, [])).rejects.toThrow('self-signed');
    expect(await ask(url.replace('127.0.0.1', 'localhost'), [made.cert])).toBe(204);
  });
});

test('it is the same the next time, so that a browser need not be told again', async () => {
  const first = await certificateIn(folder);
  expect(await certificateIn(folder)).toEqual(first);
  expect(fs.readFileSync(first.file, 'utf8')).toBe(first.cert);
});

test('it is renewed before it ends, and when it cannot be read', async () => {
  const first = await certificateIn(folder);
  const renewed = await certificateIn(folder, later(360));
  expect(renewed.cert).not.toBe(first.cert);
  expect(new Date(new X509Certificate(renewed.cert).validTo).getTime()).toBeGreaterThan(later(700).getTime());
  fs.writeFileSync(renewed.file, 'damaged');
  expect((await certificateIn(folder)).cert).toContain('BEGIN CERTIFICATE');
});

test('its key is for its owner alone, and it can sign for nobody', async () => {
  const { file, cert } = await certificateIn(folder);
  const key = path.join(path.dirname(file), 'key.pem');
  if (process.platform !== 'win32') expect(fs.statSync(key).mode & 0o077).toBe(0);
  expect(new X509Certificate(cert).ca).toBe(false);
});
