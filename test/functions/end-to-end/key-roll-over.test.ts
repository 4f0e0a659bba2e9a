import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { DOMAIN } from './client.ts';

/** The functions as they are, but that a new key may make them read the keys again after a moment. */
const soon = {
  file: 'functions/auth/signing-keys.ts',
  change: (source: string) => source.replace('COOL_DOWN = 30 * SECOND', 'COOL_DOWN = 0.2 * SECOND'),
};
let appDir: string;
let backend: Backend;
beforeAll(async () => {
  appDir = await buildFunctions(soon);
});
afterAll(() => rm(appDir, { recursive: true, force: true }));
afterEach(() => backend.close());

const token = () => backend.issuer.tokenFor(`els@${DOMAIN}`);
const askWith = (bearer: string) =>
  fetch(`${backend.api}/mij`, { headers: { authorization: `Bearer ${bearer}` } });
const statusOf = async (bearer: string) => (await askWith(bearer)).status;

it('a token of a new key is taken while the functions run, and one of the key before stays good', async () => {
  backend = await startBackend({ appDir });
  const before = await token();
  expect(await statusOf(before)).toBe(200);
  await backend.issuer.rotateKeys();
  const after = await token();
  await expect.poll(() => statusOf(after), { timeout: 10_000, interval: 200 }).toBe(200);
  expect(await statusOf(before)).toBe(200);
});

it('keys that were read serve while the issuer is gone, and a token of a new key waits', async () => {
  backend = await startBackend({ appDir });
  const known = await token();
  expect(await statusOf(known)).toBe(200);
  backend.issuer.setDown(true);
  expect(await statusOf(known)).toBe(200);
  await backend.issuer.rotateKeys();
  const fresh = await token();
  await wait(300);
  expect([401, 503]).toContain(await statusOf(fresh));
  expect(await statusOf(known)).toBe(200);
});

it('keys that could never be read are our fault, said as such, and are asked for again later', async () => {
  backend = await startBackend({ appDir });
  const known = await token();
  backend.issuer.setDown(true);
  const answer = await askWith(known);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.text()).toContain('even-niet-bereikbaar');
  backend.issuer.setDown(false);
  await expect.poll(() => statusOf(known), { timeout: 20_000, interval: 500 }).toBe(200);
});
