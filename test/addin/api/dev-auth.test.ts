import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Issuer, startIssuer } from '../../../local/issuer/start-issuer.ts';
import { startSignInPages } from './sign-in-page.ts';

const tid = '11111111-1111-4111-8111-111111111111';
const users = [
  { upn: 'anna@voorbeeld.test', name: 'Anna Verzonnen', tid, oid: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' },
];

let pages: Awaited<ReturnType<typeof startSignInPages>>;
let issuer: Issuer;
let pane: Page;

beforeAll(async () => {
  pages = await startSignInPages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  const parts = { users, clientId: 'client', audience: 'api', scope: 'Inzending.Indienen' };
  issuer = await startIssuer({ ...parts, redirectUris: [pages.redirectUri], origins: [pages.origin] });
  pane = await pages.open(issuer);
});
afterEach(async () => {
  await pane.context().close();
  await issuer.close();
});

const token = (renew = false) => pane.evaluate((again) => window.auth.getToken({ renew: again }), renew);
const outcome = () =>
  pane.waitForSelector('body[data-outcome]').then((body) => body.getAttribute('data-outcome'));

async function openWindow(): Promise<Page> {
  const [opened] = await Promise.all([pane.waitForEvent('popup'), pane.click('button')]);
  return opened;
}

async function signIn(): Promise<void> {
  const opened = await openWindow();
  await opened.click('button[value="anna@voorbeeld.test"]');
  expect(await outcome()).toBe('in');
}

async function givenToken(renew = false): Promise<string> {
  const given = await token(renew);
  if (!given.ok) throw new Error(given.failure.code);
  return given.value;
}

test('who is signed in nowhere is told so, without a window', async () => {
  expect(await token()).toMatchObject({ ok: false, failure: { code: 'niet-aangemeld' } });
  expect(pane.context().pages()).toHaveLength(1);
});

test('choosing a user in the window gives tokens, and the window closes', async () => {
  await signIn();
  expect(decodeJwt(await givenToken())).toMatchObject({ oid: users[0]!.oid, scp: 'Inzending.Indienen' });
  await expect.poll(() => pane.context().pages().length).toBe(1);
});

test('a page that is opened anew is signed in quietly', async () => {
  await signIn();
  await pane.reload();
  await pane.waitForSelector('button');
  expect(decodeJwt(await givenToken())).toMatchObject({ oid: users[0]!.oid });
});

/** How often the issuer was asked for tokens from now on. */
function tokenRequests(): () => number {
  let count = 0;
  pane.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/token')) count++;
  });
  return () => count;
}

test('one token serves many requests until it is refused or old', async () => {
  await signIn();
  const requests = tokenRequests();
  await givenToken();
  await givenToken();
  expect(requests()).toBe(0);
  await givenToken(true);
  expect(requests()).toBe(1);
  await pane.evaluate(() => (window.ahead = 3_590_000));
  await givenToken();
  expect(requests()).toBe(2);
});

test('requests at the same time share one renewal', async () => {
  await signIn();
  const requests = tokenRequests();
  const given = await pane.evaluate(() =>
    Promise.all([window.auth.getToken({ renew: true }), window.auth.getToken({ renew: true })]),
  );
  expect(given.map(({ ok }) => ok)).toEqual([true, true]);
  expect(requests()).toBe(1);
});

test('tokens stand in no storage of the browser', async () => {
  await signIn();
  await givenToken();
  const kept = await pane.evaluate(() =>
    JSON.stringify([localStorage.length, sessionStorage.length, document.cookie]),
  );
  expect(kept).toBe('[0,0,""]');
});

const account = () => pane.evaluate(() => window.auth.account());
/** Leaves as a button would: the window of the issuer opens while the click goes on. */
async function leave(): Promise<unknown> {
  await pane.evaluate(() => {
    document.querySelector('button')!.addEventListener(
      'click',
      (event) => {
        event.stopImmediatePropagation();
        void window.auth.signOut().then((left) => (document.body.dataset['left'] = JSON.stringify(left)));
      },
      { capture: true, once: true },
    );
  });
  await pane.click('button');
  const body = await pane.waitForSelector('body[data-left]');
  return JSON.parse((await body.getAttribute('data-left')) ?? '');
}

test('who is signed in is known by name, and nobody is before', async () => {
  expect(await account()).toBeUndefined();
  await signIn();
  expect(await account()).toEqual({ naam: 'Anna Verzonnen', adres: 'anna@voorbeeld.test' });
});

test('who leaves is signed off at the issuer too, and is not signed in again by itself', async () => {
  await signIn();
  expect(await leave()).toMatchObject({ ok: true });
  expect(await account()).toBeUndefined();
  expect(await token()).toMatchObject({ ok: false, failure: { code: 'niet-aangemeld' } });
  await pane.reload();
  await pane.waitForSelector('button');
  expect(await token()).toMatchObject({ ok: false, failure: { code: 'niet-aangemeld' } });
});

test('a window to leave by that the browser refuses leaves everything as it was', async () => {
  await signIn();
  await pane.evaluate(() => (window.open = () => null));
  expect(await leave()).toMatchObject({ ok: false, failure: { code: 'venster-geblokkeerd' } });
  expect(await account()).toMatchObject({ naam: 'Anna Verzonnen' });
});

test('a window that the user closes is told as such', async () => {
  const opened = await openWindow();
  await opened.waitForSelector('button');
  await opened.close();
  expect(await outcome()).toBe('aanmelden-gestopt');
});

test('a window that the browser refuses is told as such', async () => {
  await pane.evaluate(() => (window.open = () => null));
  await pane.click('button');
  expect(await outcome()).toBe('venster-geblokkeerd');
});

test('an issuer that is gone is not mistaken for being signed out', async () => {
  issuer.setDown(true);
  expect(await token()).toMatchObject({ ok: false, failure: { code: 'even-niet-bereikbaar' } });
  await pane.click('button');
  expect(await outcome()).toBe('even-niet-bereikbaar');
});

test('an answer that this page did not ask for is not taken', async () => {
  const opened = await openWindow();
  await opened.waitForSelector('button');
  await opened.goto(`${pages.redirectUri}#code=stolen&state=other`).catch(() => undefined);
  expect(await outcome()).toBe('aanmelden-gestopt');
  expect(await token()).toMatchObject({ ok: false, failure: { code: 'niet-aangemeld' } });
});

test('a message from another window is left alone', async () => {
  const opened = await openWindow();
  await opened.waitForSelector('button');
  await pane.evaluate(() => {
    window.postMessage({ kind: 'groeiblad-signin', fragment: 'code=x&state=y' }, window.location.origin);
  });
  await opened.click('button[value="anna@voorbeeld.test"]');
  expect(await outcome()).toBe('in');
});
