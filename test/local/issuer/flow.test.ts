import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterEach, expect, test } from 'vitest';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';
import {
  ask,
  choose,
  codeFor,
  locationOf,
  newFlow,
  redeem,
  redeemCode,
  startTestIssuer,
  users,
} from './fixture.ts';

const open: Issuer[] = [];
afterEach(() => Promise.all(open.splice(0).map((issuer) => issuer.close())));
async function start(...options: Parameters<typeof startTestIssuer>): Promise<Issuer> {
  const issuer = await startTestIssuer(...options);
  open.push(issuer);
  return issuer;
}
const keysOf = ({ url }: Issuer) => createRemoteJWKSet(new URL(`${url}/common/discovery/v2.0/keys`));

test('code and PKCE give tokens with the claims of Entra', async () => {
  const issuer = await start();
  const flow = newFlow();
  const location = locationOf(await choose(issuer, flow));
  expect(location.searchParams.get('state')).toBe('state 1');
  const { status, body } = await redeemCode(issuer, location.searchParams.get('code') ?? '', flow.verifier);
  expect(status).toBe(200);
  const { tid, oid, upn } = users[0];
  const expected = { issuer: `${issuer.url}/${tid}/v2.0`, algorithms: ['RS256'] };
  const access = await jwtVerify(body['access_token'] ?? '', keysOf(issuer), {
    ...expected,
    audience: 'api',
  });
  expect(access.payload).toMatchObject({
    tid,
    oid,
    ver: '2.0',
    azp: 'client',
    scp: 'Inzending.Indienen',
    preferred_username: upn,
  });
  const id = await jwtVerify(body['id_token'] ?? '', keysOf(issuer), { ...expected, audience: 'client' });
  expect(id.payload).toMatchObject({ nonce: 'nonce-1', oid });
  expect(id.payload).not.toHaveProperty('scp');
});

test('discovery of any tenant leads to its endpoints, and keys name their issuer', async () => {
  const issuer = await start();
  const get = async (path: string) => (await fetch(`${issuer.url}${path}`)).json() as Promise<unknown>;
  const tenant = '33333333-3333-4333-8333-333333333333';
  expect(await get(`/${tenant}/v2.0/.well-known/openid-configuration`)).toMatchObject({
    issuer: `${issuer.url}/${tenant}/v2.0`,
    token_endpoint: `${issuer.url}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${issuer.url}/${tenant}/discovery/v2.0/keys`,
  });
  expect(await get('/organizations/v2.0/.well-known/openid-configuration')).toMatchObject({
    issuer: `${issuer.url}/{tenantid}/v2.0`,
  });
  const { keys } = (await get('/common/discovery/v2.0/keys')) as { keys: Record<string, string>[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({ issuer: `${issuer.url}/{tenantid}/v2.0`, use: 'sig', kty: 'RSA' });
  expect(keys[0]).not.toHaveProperty('d');
});

test('a code is refused with a wrong verifier, a second time, at another address and when it is old', async () => {
  const issuer = await start();
  const flow = newFlow();
  const refused = { status: 400, body: { error: 'invalid_grant' } };
  expect(await redeemCode(issuer, await codeFor(issuer, flow), newFlow().verifier)).toMatchObject(refused);
  const code = await codeFor(issuer, flow);
  expect((await redeemCode(issuer, code, flow.verifier)).status).toBe(200);
  expect(await redeemCode(issuer, code, flow.verifier)).toMatchObject(refused);
  const elsewhere = await redeem(issuer, {
    grant_type: 'authorization_code',
    code: await codeFor(issuer, flow),
    code_verifier: flow.verifier,
    redirect_uri: 'http://127.0.0.1:4000/other.html',
  });
  expect(elsewhere).toMatchObject(refused);
  const hasty = await start({ codeLifetime: 0 });
  expect(await redeemCode(hasty, await codeFor(hasty, flow), flow.verifier)).toMatchObject(refused);
});

test('a refresh token works once, and gives the next one', async () => {
  const issuer = await start();
  const flow = newFlow();
  const { body } = await redeemCode(issuer, await codeFor(issuer, flow), flow.verifier);
  const refresh = (token = '') => redeem(issuer, { grant_type: 'refresh_token', refresh_token: token });
  const next = await refresh(body['refresh_token']);
  expect(next.status).toBe(200);
  expect((await refresh(body['refresh_token'])).status).toBe(400);
  expect((await refresh(next.body['refresh_token'])).status).toBe(200);
});

test.each([
  ['code_challenge_method', 'plain', 'invalid_request'],
  ['code_challenge', '', 'invalid_request'],
  ['response_type', 'token', 'unsupported_response_type'],
  ['scope', 'api://api/Inzending.Indienen', 'invalid_scope'],
])('with %s "%s" the client is told %s', async (name, value, error) => {
  const issuer = await start();
  const { searchParams } = locationOf(await choose(issuer, newFlow({ [name]: value })));
  expect(searchParams.get('error')).toBe(error);
  expect(searchParams.has('code')).toBe(false);
});

test.each([
  ['redirect_uri', 'http://127.0.0.1:4000/signed-in.html?x'],
  ['redirect_uri', 'http://evil.test/'],
  ['client_id', 'another'],
])('an unknown %s (%s) is answered with a page and goes nowhere', async (name, value) => {
  const issuer = await start();
  for (const response of [
    await choose(issuer, newFlow({ [name]: value })),
    await ask(issuer, newFlow({ [name]: value })),
  ]) {
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('Aanmelden kan nu niet');
  }
});

test('the answer stands in the fragment when that is asked for', async () => {
  const issuer = await start();
  const { hash, search } = locationOf(await choose(issuer, newFlow({ response_mode: 'fragment' })));
  const answer = new URLSearchParams(hash.slice(1));
  expect(search).toBe('');
  expect(answer.get('state')).toBe('state 1');
  expect(answer.get('code')).toBeTruthy();
});

test('keys rotate, and tokens of the key before stay valid', async () => {
  const issuer = await start();
  const before = await issuer.tokenFor(users[0].upn);
  await issuer.rotateKeys();
  const after = await issuer.tokenFor(users[0].upn, { scp: undefined, ver: '1.0' });
  const read = async (token: string) => jwtVerify(token, keysOf(issuer));
  const [old, fresh] = [await read(before), await read(after)];
  expect(old.protectedHeader.kid).not.toBe(fresh.protectedHeader.kid);
  expect(fresh.payload['ver']).toBe('1.0');
  expect(fresh.payload).not.toHaveProperty('scp');
});

test('an issuer that is down says so and comes back', async () => {
  const issuer = await start();
  const keys = async () => (await fetch(`${issuer.url}/common/discovery/v2.0/keys`)).status;
  issuer.setDown(true);
  expect(await keys()).toBe(503);
  issuer.setDown(false);
  expect(await keys()).toBe(200);
});
