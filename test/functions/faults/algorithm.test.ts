import { expect, it, vi } from 'vitest';
import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { verifier } from '../../../functions/auth/verifier.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { goodClaims, issuerOf, KeyServer, settingsWith, type TestKey } from '../fixtures/tokens.ts';

const planted = vi.hoisted(() => ({ on: false }));
vi.mock(import('jose'), async (original) => {
  const jose = await original();
  const jwtVerify = (token: string, key: never, options: object) =>
    jose.jwtVerify(
      token,
      key,
      planted.on ? ({ ...options, algorithms: undefined } as never) : (options as never),
    );
  return { ...jose, jwtVerify: jwtVerify as never };
});

async function otherAlgorithm() {
  const { publicKey, privateKey } = await generateKeyPair('PS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', issuer: issuerOf('{tenantid}') };
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({ ...goodClaims, iat: now, nbf: now, exp: now + 600 })
    .setProtectedHeader({ alg: 'PS256', kid: 'key-1' })
    .sign(privateKey);
  const key: TestKey = { jwk, privateKey };
  return { verify: verifier(settingsWith(new KeyServer(key))), header: `Bearer ${token}` };
}

it('a token signed in another way is refused', async () => {
  planted.on = false;
  const { verify, header } = await otherAlgorithm();
  expect(await refusalOf(verify(header))).toMatchObject({ details: { reason: 'token-invalid' } });
});

it('without the list of algorithms it comes in, so the list is what refuses it', async () => {
  planted.on = true;
  const { verify, header } = await otherAlgorithm();
  expect((await verify(header)).tenantId).toBe(goodClaims.tid);
});
