import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifier, type Verify } from '../../../functions/auth/verifier.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  issuerOf,
  KeyServer,
  makeKey,
  settingsWith,
  sign,
  tenant,
  type TestKey,
} from '../fixtures/tokens.ts';

const HOUR = 3_600_000;
let key: TestKey;
let server: KeyServer;
let verify: Verify;
let clock: number;

beforeEach(async () => {
  vi.useRealTimers();
  key = await makeKey('key-1', issuerOf('{tenantid}'));
  server = new KeyServer(key);
  clock = Date.now();
  verify = verifier(settingsWith(server, () => clock));
});

const check = async (signer = key) => verify(`Bearer ${await sign(signer)}`);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the signing keys', () => {
  it('are read once for many tokens, also when those come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => check()));
    await check();
    expect(server.reads).toBe(1);
  });

  it('are read again after an hour, without anybody waiting for it', async () => {
    await check();
    clock += HOUR + 1;
    await check();
    await settled();
    expect(server.reads).toBe(2);
  });

  it('stay trusted for a day when they cannot be read again, and not longer', async () => {
    await check();
    server.status = 0;
    clock += 23 * HOUR;
    expect(await check()).toMatchObject({ tenantId: tenant });
    await settled();
    clock += HOUR + 1;
    expect(await refusalOf(check())).toMatchObject({ code: 'even-niet-bereikbaar' });
    server.status = 200;
    clock += 6000;
    expect(await check()).toMatchObject({ tenantId: tenant });
  });

  it('that never could be read are no fault of the caller, and are not asked for at every request', async () => {
    server.status = 503;
    expect(await refusalOf(check())).toMatchObject({ code: 'even-niet-bereikbaar' });
    expect(await refusalOf(check())).toMatchObject({ code: 'even-niet-bereikbaar' });
    expect(server.reads).toBe(1);
    server.status = 200;
    clock += 6000;
    expect(await check()).toMatchObject({ tenantId: tenant });
  });

  it('are read again for a token with a new key, but not for every invented one', async () => {
    await check();
    const strangers = await Promise.all(['a', 'b', 'c'].map((kid) => makeKey(kid)));
    for (const stranger of strangers)
      expect(await refusalOf(check(stranger))).toMatchObject({ code: 'niet-aangemeld' });
    expect(server.reads).toBe(1);
  });

  it('are found after a change of keys, when the cool-down is over', async () => {
    await check();
    const fresh = await makeKey('key-2', issuerOf('{tenantid}'));
    server.keys = [fresh];
    vi.useFakeTimers({ now: Date.now() + 31_000, toFake: ['Date'] });
    clock = Date.now();
    expect(await check(fresh)).toMatchObject({ tenantId: tenant });
    expect(server.reads).toBe(2);
  });
});
