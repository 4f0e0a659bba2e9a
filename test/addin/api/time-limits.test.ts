import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeClient } from '../../../addin/api/client.ts';
import { makeDevAuth } from '../../../addin/api/dev-auth.ts';
import { timeLimits, withinTime } from '../../../addin/api/time-limits.ts';
import { done } from '../../../addin/flows/outcome.ts';

afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);
const auth = {
  getToken: () => Promise.resolve(done('token')),
};

describe('waiting for somebody else', () => {
  it('ends after the limit, also where nobody listens to the signal', async () => {
    const began = Date.now();
    await expect(withinTime(50, never)).rejects.toThrow('No answer in time.');
    expect(Date.now() - began).toBeLessThan(2000);
  });

  it('tells what runs that it is given up', async () => {
    const heard = new Promise<unknown>((resolve) => {
      withinTime(20, (signal) => {
        signal.addEventListener('abort', () => resolve(signal.reason));
        return never();
      }).catch(() => undefined);
    });
    expect(await heard).toMatchObject({ name: 'TimeoutError' });
  });

  it('gives what came in time, and the failure that came before the limit', async () => {
    expect(await withinTime(1000, () => Promise.resolve(7))).toBe(7);
    await expect(withinTime(1000, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
  });

  it('is short enough for a user to wait for', () => {
    expect(Math.max(...Object.values(timeLimits))).toBeLessThanOrEqual(20_000);
  });
});

describe('a server that takes the request and says nothing', () => {
  it('is given up, also by a fetch that cannot be stopped', async () => {
    const client = makeClient({ base: 'http://127.0.0.1:9/v1', auth, fetch: never, timeLimit: 50 });
    const got = await client.call('readMij', { path: {} });
    expect(got.ok ? undefined : got.failure.code).toBe('even-niet-bereikbaar');
  });

  it('is given up while its answer is read', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) });
    const half = () => Promise.resolve(new Response(body));
    const client = makeClient({ base: 'http://127.0.0.1:9/v1', auth, fetch: half, timeLimit: 50 });
    const got = await client.call('readMij', { path: {} });
    expect(got.ok ? undefined : got.failure.code).toBe('even-niet-bereikbaar');
  });
});

const settings = {
  kind: 'development',
  authority: 'http://127.0.0.1:9/organizations',
  clientId: 'client',
  scope: 'scope',
  redirectUri: 'http://127.0.0.1:9/signin.html',
} as const;

describe('an issuer that says nothing', () => {
  it('is given up: asking for a token ends', async () => {
    vi.useFakeTimers();
    const windows = { quietly: never, visibly: never };
    const parts = { settings, windows, fetch: never, now: Date.now };
    const asked = makeDevAuth(parts).getToken({ renew: false });
    await vi.advanceTimersByTimeAsync(timeLimits.issuer);
    const given = await asked;
    expect(given.ok ? undefined : given.failure.code).toBe('even-niet-bereikbaar');
  });
});
