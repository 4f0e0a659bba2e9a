// cspell:ignore idtyp (a claim of Entra ID)
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifier } from '../../../functions/auth/verifier.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  type Changes,
  issuerOf,
  KeyServer,
  makeKey,
  settingsWith,
  sign,
  tenant,
  type TestKey,
} from '../fixtures/tokens.ts';

/** Each check of a token can be switched off. A token that it refuses must come in then, or it refuses nothing. */
const off = vi.hoisted(() => ({ check: '' }));
vi.mock(import('jose'), async (original) => {
  const jose = await original();
  const changed = (): object => {
    if (off.check === 'time') return { clockTolerance: 1e9 };
    if (off.check === 'required') return { requiredClaims: [] };
    return {};
  };
  const jwtVerify = (token: string, key: never, options: object) =>
    jose.jwtVerify(token, key, { ...options, ...changed() });
  return { ...jose, jwtVerify: jwtVerify as never };
});
vi.mock(import('../../../functions/auth/authority.ts'), async (original) => {
  const authority = await original();
  return { ...authority, issues: (...of) => off.check === 'issuer' || authority.issues(...of) };
});
vi.mock(import('../../../functions/auth/claims.ts'), async (original) => {
  const claims = await original();
  return {
    ...claims,
    checkClaims: (...of) => {
      if (off.check !== 'claims') claims.checkClaims(...of);
    },
  };
});

const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';
const elsewhere = '44444444-4444-4444-8444-444444444444';
const longAgo = Math.floor(Date.now() / 1000) - 7200;

const refused: readonly (readonly [check: string, what: string, changes: Changes])[] = [
  ['time', 'that expired', { exp: longAgo }],
  ['time', 'that is not good yet', { nbf: Math.floor(Date.now() / 1000) + 7200 }],
  ['required', 'without a subject', { sub: undefined }],
  ['required', 'without an end', { exp: undefined }],
  ['issuer', 'of another tenant than its issuer', { tid: elsewhere }],
  ['claims', 'of version 1', { ver: '1.0' }],
  ['claims', 'of another client', { azp: 'somebody' }],
  ['claims', 'without the permission', { scp: 'openid' }],
  ['claims', 'of an app without a person', { idtyp: 'app' }],
  ['claims', 'of a personal account', { tid: personal, iss: issuerOf(personal) }],
];

let key: TestKey;
let server: KeyServer;
beforeEach(async () => {
  off.check = '';
  key = await makeKey('key-1', issuerOf('{tenantid}'));
  server = new KeyServer(key);
});
const verify = async (changes: Changes, signer = key) =>
  verifier(settingsWith(server))(`Bearer ${await sign(signer, changes)}`);

describe('a token', () => {
  it.each(refused)(
    '%s: one %s comes in where the check is off, and only there',
    async (check, _what, changes) => {
      expect(await refusalOf(verify(changes))).toMatchObject({ name: 'Problem' });
      off.check = check;
      expect((await verify(changes)).kind).toBe('workforce');
    },
  );

  it('signed with the key of another tenant comes in where that check is off, and only there', async () => {
    const own = await makeKey('key-2', issuerOf(elsewhere));
    server.keys = [key, own];
    expect(await refusalOf(verify({}, own))).toMatchObject({ details: { reason: 'key-issuer-mismatch' } });
    off.check = 'issuer';
    expect(await verify({}, own)).toMatchObject({ tenantId: tenant });
  });
});
