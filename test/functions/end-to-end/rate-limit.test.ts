import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { application, type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import {
  type FunctionsHost,
  startFunctionsHost,
} from '../../../local/functions-host/start-functions-host.ts';
import { ProblemDocument } from '../../../shared/contract/problem-document.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { DOMAIN } from './client.ts';

const LIMIT = 20;
/** What each of two hosts may let through without having asked for it. */
const SHARE = LIMIT / 20;

let backend: Backend;
let appDir: string;
let hosts: readonly FunctionsHost[] = [];
let keys = 0;

/** Starts hosts that count together. */
async function startHosts(many: number, limits: Readonly<Record<string, string>>): Promise<void> {
  const env = {
    GROEIBLAD_TABLES: backend.tables.connectionString,
    // Another one each time, so that no test goes on with the counts of the one before.
    GROEIBLAD_HASH_KEY: Buffer.alloc(32, ++keys).toString('base64'),
    GROEIBLAD_ISSUERS: `development:${backend.issuer.url}`,
    GROEIBLAD_AUDIENCE: application.audience,
    GROEIBLAD_CLIENTS: application.clientId,
    GROEIBLAD_SCOPE: application.scope,
    ...limits,
  };
  hosts = await Promise.all(Array.from({ length: many }, () => startFunctionsHost({ appDir, env })));
}

/** Waits where the minute ends soon: a count must not begin again halfway a test. */
async function earlyInMinute(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 15_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}

async function ask(nth: number, user: string | undefined, headers: Record<string, string> = {}) {
  const { url } = hosts[nth % hosts.length]!;
  const token = user === undefined ? undefined : await backend.issuer.tokenFor(`${user}@${DOMAIN}`);
  return fetch(`${url}/v1/mij`, {
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
  });
}

beforeAll(async () => {
  appDir = await buildFunctions();
  backend = await startBackend({ appDir });
});
beforeEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await earlyInMinute();
}, 30_000);
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await backend.close();
});

describe('two instances on one table service', () => {
  it('let one account through as often as one may, and no other pays for it', async () => {
    await startHosts(2, { GROEIBLAD_ACCOUNT_RATE: String(LIMIT) });
    const answers: Response[] = [];
    for (let nth = 0; nth < 2 * LIMIT; nth++) answers.push(await ask(nth, 'anna'));
    const passed = answers.filter(({ status }) => status === 200).length;
    expect(passed).toBeGreaterThanOrEqual(LIMIT - 2 * SHARE);
    expect(passed).toBeLessThanOrEqual(LIMIT + 2 * SHARE);
    const refused = answers.at(-1)!;
    const problem = ProblemDocument.parse(await refused.json());
    expect(refused.status).toBe(429);
    expect(problem.type).toBe('urn:groeiblad:probleem:te-veel-verzoeken');
    expect(Number(refused.headers.get('retry-after'))).toBe(problem.retryAfter);
    expect(problem.retryAfter).toBeGreaterThan(0);
    expect(problem.retryAfter).toBeLessThanOrEqual(60);
    expect((await ask(0, 'bram')).status).toBe(200);
  });

  it('count an address whatever the caller says of it, and before anybody signs in', async () => {
    await startHosts(2, { GROEIBLAD_ADDRESS_RATE: String(LIMIT) });
    const statuses: number[] = [];
    for (let nth = 0; nth < 2 * LIMIT; nth++) {
      const forwarded = { 'x-forwarded-for': `198.51.100.${nth}` };
      statuses.push((await ask(nth, undefined, forwarded)).status);
    }
    expect(statuses[0]).toBe(401);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(LIMIT + 2 * SHARE);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a table service that is gone', () => {
  it('leaves each instance its own count, so that nobody gets without limit what needs no table', async () => {
    await startHosts(1, { GROEIBLAD_ADDRESS_RATE: String(LIMIT), GROEIBLAD_TABLES: gone() });
    const statuses: number[] = [];
    for (let nth = 0; nth < LIMIT + 5; nth++) statuses.push((await ask(nth, undefined)).status);
    expect(statuses.slice(0, LIMIT)).toEqual(Array.from({ length: LIMIT }, () => 401));
    expect(statuses.slice(LIMIT)).toEqual(Array.from({ length: 5 }, () => 429));
  });
});

/** A table service on a port where nothing listens. */
const gone = (): string => backend.tables.connectionString.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9');
