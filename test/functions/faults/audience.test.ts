import { expect, it, vi } from 'vitest';
import { verifier } from '../../../functions/auth/verifier.ts';
import { issuerOf, KeyServer, makeKey, settingsWith, sign, tenant } from '../fixtures/tokens.ts';

// The check under test is switched off: jose is no longer told for whom a token must be.
vi.mock(import('jose'), async (original) => {
  const jose = await original();
  const jwtVerify = (token: string, key: never, options: object) =>
    jose.jwtVerify(token, key, { ...options, audience: undefined } as never);
  return { ...jose, jwtVerify: jwtVerify as never };
});

it('without its check of the audience a token for another API comes in, so the check is what refuses it', async () => {
  const key = await makeKey('key-1', issuerOf('{tenantid}'));
  const verify = verifier(settingsWith(new KeyServer(key)));
  const identity = await verify(`Bearer ${await sign(key, { aud: 'another-api' })}`);
  expect(identity.tenantId).toBe(tenant);
});
