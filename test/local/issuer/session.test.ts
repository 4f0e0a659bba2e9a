import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';
import {
  ask,
  choose,
  locationOf,
  newFlow,
  page,
  redirectUri,
  startTestIssuer,
  users,
  wrongChoice,
} from './fixture.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
});
afterAll(() => issuer.close());

const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const silently = async (cookie: string, extra: Record<string, string> = {}) =>
  locationOf(await ask(issuer, newFlow({ prompt: 'none', ...extra }), { headers: { cookie } })).searchParams;
const switchTo = (upn: string, origin: string) =>
  fetch(`${issuer.url}/session`, { method: 'POST', headers: { origin }, body: JSON.stringify({ upn }) });

test('without a session prompt=none says login_required', async () => {
  expect((await silently('')).get('error')).toBe('login_required');
});

test('who chose a user once is signed in silently, until another one is hinted at or a choice is asked for', async () => {
  const chosen = await choose(issuer, newFlow());
  const cookie = cookieOf(chosen);
  expect(chosen.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  expect(cookie).toContain(`-${issuer.port}=`);
  expect((await silently(cookie)).get('code')).toBeTruthy();
  expect((await silently(cookie, { login_hint: users[1].upn })).get('error')).toBe('login_required');
  const again = await ask(issuer, newFlow({ prompt: 'select_account' }), { headers: { cookie } });
  expect(await again.text()).toContain('Kies wie u bent');
});

test('a cookie that was made up, or is of another port, signs nobody in', async () => {
  const cookie = cookieOf(await choose(issuer, newFlow()));
  expect((await silently(cookie.replace(/=.*/, '=made-up'))).get('error')).toBe('login_required');
  expect((await silently(cookie.replace(/-\d+=/, '-1='))).get('error')).toBe('login_required');
});

test('a listed page switches the user; another page and an unknown user are refused', async () => {
  const switched = await switchTo(users[1].upn, page);
  expect(await switched.json()).toEqual({ upn: users[1].upn, name: users[1].name });
  expect(switched.headers.get('access-control-allow-origin')).toBe(page);
  expect(switched.headers.get('access-control-allow-credentials')).toBe('true');
  expect((await silently(cookieOf(switched), { login_hint: users[1].upn })).get('code')).toBeTruthy();
  const foreign = await switchTo(users[1].upn, 'http://evil.test');
  expect(foreign.status).toBe(403);
  expect(foreign.headers.get('set-cookie')).toBeNull();
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  expect((await switchTo('nobody@voorbeeld.test', page)).status).toBe(400);
});

test('signing out ends the session', async () => {
  const cookie = cookieOf(await choose(issuer, newFlow()));
  const out = (query = '') =>
    fetch(`${issuer.url}/common/oauth2/v2.0/logout${query}`, { headers: { cookie }, redirect: 'manual' });
  expect(await (await out()).text()).toContain('U bent afgemeld');
  expect((await silently(cookie)).get('error')).toBe('login_required');
  const back = await out(`?post_logout_redirect_uri=${encodeURIComponent(redirectUri)}`);
  expect(locationOf(back).href).toBe(redirectUri);
  expect((await out('?post_logout_redirect_uri=http://evil.test/')).status).toBe(200);
});

test('a wrong choice shows the page again, with names that cannot be markup', async () => {
  const html = await wrongChoice(issuer, users[1].tid);
  expect(html).toContain('Bram &lt;Bedacht&gt;');
  expect(html).not.toContain(users[0].name);
  expect(html).toContain('Coördinator van &quot;De Zon&quot;');
  expect(html).toContain('Dit zijn bedachte gebruikers.');
  const everybody = await wrongChoice(issuer, 'common');
  for (const name of [users[0].name, 'Bram &lt;Bedacht&gt;']) expect(everybody).toContain(name);
});
