// cspell:ignore idtyp (a claim of Entra ID)
import { beforeAll, describe, expect, it } from 'vitest';
import { SignJWT, UnsecuredJWT } from 'jose';
import { verifier } from '../../../functions/auth/verifier.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  type Changes,
  externalTenant,
  goodClaims,
  issuerOf,
  KeyServer,
  makeKey,
  object,
  settingsWith,
  sign,
  tenant,
  type TestKey,
} from '../fixtures/tokens.ts';

const otherTenant = '44444444-4444-4444-8444-444444444444';
let key: TestKey;
let server: KeyServer;

beforeAll(async () => {
  key = await makeKey('key-1', issuerOf('{tenantid}'));
  server = new KeyServer(key);
});

const verify = (header: string | null) => verifier(settingsWith(server))(header);
const reasonOf = async (header: string | null) => {
  const { code, details } = await refusalOf(verify(header));
  return `${code}: ${details.reason}`;
};

describe('a token', () => {
  it('of an account of a workforce tenant is that account', async () => {
    const identity = await verify(`Bearer ${await sign(key)}`);
    expect(identity).toEqual({ tenantId: tenant, person: `${tenant}.${object}`, kind: 'workforce' });
  });

  it('of our external tenant is an account too', async () => {
    const iss = `https://${externalTenant}.ciamlogin.com/${externalTenant}/v2.0`;
    server.keys = [await makeKey('key-2')];
    const token = await sign(server.keys[0]!, { iss, tid: externalTenant });
    server.keys = [server.keys[0]!];
    expect(await verify(`Bearer ${token}`)).toMatchObject({ tenantId: externalTenant, kind: 'external' });
    server.keys = [key];
  });

  const changed: readonly (readonly [what: string, changes: Changes, refusal: string])[] = [
    ['for another API', { aud: 'other' }, 'niet-aangemeld: token-invalid'],
    ['that expired', { exp: Math.floor(Date.now() / 1000) - 120 }, 'aanmelding-verlopen: token-expired'],
    [
      'that is not valid yet',
      { nbf: Math.floor(Date.now() / 1000) + 300 },
      'even-niet-bereikbaar: token-early',
    ],
    ['without an end', { exp: undefined }, 'niet-aangemeld: token-invalid'],
    ['without a begin', { nbf: undefined }, 'niet-aangemeld: token-invalid'],
    ['without a subject', { sub: undefined }, 'niet-aangemeld: token-invalid'],
    ['without an object', { oid: undefined }, 'niet-aangemeld: token-invalid'],
    ['without a tenant', { tid: undefined }, 'niet-aangemeld: token-invalid'],
    ['with an object that is no id', { oid: 'x|gemeente' }, 'niet-aangemeld: claims-missing'],
    ['of another tenant than its issuer', { tid: otherTenant }, 'niet-aangemeld: tenant-mismatch'],
    ['of an unknown issuer', { iss: 'https://elsewhere.example/v2.0' }, 'niet-aangemeld: issuer-unknown'],
    [
      'of another external tenant',
      { iss: `https://${otherTenant}.ciamlogin.com/${otherTenant}/v2.0` },
      'niet-aangemeld: issuer-unknown',
    ],
    ['without an issuer', { iss: undefined }, 'niet-aangemeld: issuer-unknown'],
    ['of version 1', { ver: '1.0' }, 'niet-aangemeld: token-version'],
    ['of another client', { azp: 'somebody' }, 'geen-recht: client-unknown'],
    ['of no client', { azp: undefined }, 'geen-recht: client-unknown'],
    ['without the permission', { scp: 'openid' }, 'geen-recht: permission-missing'],
    [
      'with the permission only inside another',
      { scp: 'Groeiblad.Gebruiken.Niet' },
      'geen-recht: permission-missing',
    ],
    [
      'of an app without a person',
      { scp: undefined, idtyp: 'app', roles: ['All'] },
      'geen-recht: permission-missing',
    ],
    ['of an app that says it has the permission', { idtyp: 'app' }, 'geen-recht: permission-missing'],
    [
      'of a personal account',
      { tid: '9188040d-6c67-4c5b-b112-36a304b66dad', iss: issuerOf('9188040d-6c67-4c5b-b112-36a304b66dad') },
      'geen-recht: personal-account',
    ],
  ];
  it.each(changed)('%s is refused', async (_what, changes, refusal) => {
    expect(await reasonOf(`Bearer ${await sign(key, changes)}`)).toBe(refusal);
  });

  it('is tolerated for a minute when clocks differ', async () => {
    const exp = Math.floor(Date.now() / 1000) - 30;
    expect(await verify(`Bearer ${await sign(key, { exp })}`)).toMatchObject({ tenantId: tenant });
  });

  it('is for the API as its own directory knows it, where that differs', async () => {
    const settings = settingsWith(server);
    const authorities = settings.authorities.map((one) => ({ ...one, audience: `of-${one.kind}` }));
    const own = verifier({ ...settings, authorities });
    expect(await own(`Bearer ${await sign(key, { aud: 'of-workforce' })}`)).toMatchObject({
      tenantId: tenant,
    });
    const foreign = await refusalOf(own(`Bearer ${await sign(key, { aud: 'of-external' })}`));
    expect(foreign).toMatchObject({ details: { reason: 'token-invalid' } });
  });

  it('that begins within a minute is tolerated when clocks differ', async () => {
    const nbf = Math.floor(Date.now() / 1000) + 30;
    expect(await verify(`Bearer ${await sign(key, { nbf })}`)).toMatchObject({ tenantId: tenant });
  });

  it('signed with a key that nobody published is refused', async () => {
    const stranger = await makeKey('key-1');
    expect(await reasonOf(`Bearer ${await sign(stranger)}`)).toBe('niet-aangemeld: token-invalid');
  });

  it('signed with a key of one tenant does not count for another', async () => {
    const own = await makeKey('key-3', issuerOf(otherTenant));
    server.keys = [key, own];
    expect(await reasonOf(`Bearer ${await sign(own)}`)).toBe('niet-aangemeld: key-issuer-mismatch');
    server.keys = [key];
  });

  it('of a workforce tenant needs a key that says for whom it signs', async () => {
    const bare = await makeKey('key-4');
    server.keys = [bare];
    expect(await reasonOf(`Bearer ${await sign(bare)}`)).toBe('niet-aangemeld: key-issuer-mismatch');
    server.keys = [key];
  });

  it('without a signature is refused', async () => {
    const none = new UnsecuredJWT({ ...goodClaims }).setExpirationTime('1h').encode();
    expect(await reasonOf(`Bearer ${none}`)).toBe('niet-aangemeld: token-missing');
    expect(await reasonOf(`Bearer ${none}x`)).toBe('niet-aangemeld: token-invalid');
  });

  it('signed with the public key as if it were a secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
    const forged = await new SignJWT({ ...goodClaims })
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .setExpirationTime('1h')
      .sign(secret);
    expect(await reasonOf(`Bearer ${forged}`)).toBe('niet-aangemeld: token-invalid');
  });

  it('that was changed after signing is refused', async () => {
    const [head, , signature] = (await sign(key)).split('.');
    const other = Buffer.from(JSON.stringify({ ...goodClaims, oid: otherTenant })).toString('base64url');
    expect(await reasonOf(`Bearer ${head}.${other}.${signature}`)).toBe('niet-aangemeld: token-invalid');
  });
});

describe('a header', () => {
  const headers: readonly (readonly [what: string, header: string | null, reason: string])[] = [
    ['that is not there', null, 'token-missing'],
    ['that is empty', '', 'token-missing'],
    ['of another kind', 'Basic YTpi', 'token-missing'],
    ['with a word that is no token', 'Bearer hello', 'token-missing'],
    ['with three parts that are no token', 'Bearer a.b.c', 'token-malformed'],
    ['that is very long', `Bearer ${'a'.repeat(17_000)}.b.c`, 'token-missing'],
  ];
  it.each(headers)('%s is refused', async (_what, header, reason) => {
    expect(await reasonOf(header)).toBe(`niet-aangemeld: ${reason}`);
  });
});
