import { decodeJwt } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { signIn } from '../../support/sign-in.ts';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';
import { redirectUri, startTestIssuer, users } from './fixture.ts';

let issuer: Issuer;
afterEach(() => issuer.close());
const enter = (extra: { upn?: string; redirectUri?: string } = {}) =>
  signIn({
    issuer: issuer.url,
    clientId: 'client',
    redirectUri,
    scope: 'api://api/Inzending.Indienen',
    upn: users[0].upn,
    ...extra,
  });

test('a token is kept while it is valid', async () => {
  issuer = await startTestIssuer();
  const provider = await enter();
  const token = await provider.getToken();
  expect(decodeJwt(token)['oid']).toBe(users[0].oid);
  expect(await provider.getToken()).toBe(token);
});

test('a token that is about to expire is refreshed, once for all who ask at the same time', async () => {
  issuer = await startTestIssuer({ lifetime: 61 });
  const provider = await enter();
  const first = await provider.getToken();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const [second, third] = await Promise.all([provider.getToken(), provider.getToken()]);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

test('an unknown user or address is a failure with a code', async () => {
  issuer = await startTestIssuer();
  await expect(enter({ upn: 'nobody@voorbeeld.test' })).rejects.toMatchObject({ code: 'not_redirected' });
  await expect(enter({ redirectUri: 'http://evil.test/' })).rejects.toMatchObject({ code: 'not_redirected' });
});
