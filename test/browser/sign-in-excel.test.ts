import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInFailures } from '../../addin/texts/pane-sign-in.ts';
import { signingInTexts } from '../../addin/texts/signing-in.ts';
import { shellTexts } from '../../addin/texts/pane-shell.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { openSignIn, type SignInStage } from '../support/sign-in/open-sign-in.ts';

/**
 * Signing in by the account of Excel: MSAL, the bridge that Excel puts in the window of an add-in, an issuer over https
 * and the real functions. Each test goes on where the former ended.
 */
let stage: SignInStage;
beforeAll(async () => {
  stage = await openSignIn('excel');
});
afterAll(() => stage.close());

const signIn = () => stage.pane.getByRole('button', { name: shellTexts.signIn, exact: true });
const account = (name: string) => stage.pane.getByText(`U bent aangemeld als ${name}`);

/** What opens in a window when this is pressed. */
async function windowOf(press: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([stage.context.waitForEvent('page'), press()]);
  return opened;
}

it('asks nobody to sign in by itself, where Excel knows nobody', async () => {
  await signIn().waitFor();
  expect(stage.context.pages()).toHaveLength(1);
});

it('says that the window was closed, and loses nothing', async () => {
  const opened = await windowOf(() => signIn().click());
  await opened.getByRole('button').first().waitFor();
  await opened.close();
  await stage.pane.getByText(signInFailures['aanmelden-gestopt'].title).waitFor();
});

it('says that the browser refused the window', async () => {
  await stage.page.evaluate(() => {
    Object.assign(window, { kept: window.open.bind(window) });
    window.open = () => null;
  });
  await signIn().first().click();
  await stage.pane.getByText(signInFailures['venster-geblokkeerd'].title).waitFor();
  await stage.page.evaluate(() => {
    window.open = (window as unknown as { kept: typeof window.open }).kept;
  });
});

it('signs in in the window of Excel, with a token that the functions take', async () => {
  const opened = await windowOf(() => signIn().first().click());
  await opened.getByRole('button', { name: /^Anna/ }).click();
  await account('Anna Voorbeeld').waitFor();
  await stage.pane.getByRole('button', { name: 'Nieuw formulier' }).first().waitFor();
});

it('signs in without asking when the pane starts anew', async () => {
  await stage.page.reload();
  await account('Anna Voorbeeld').waitFor();
  expect(stage.context.pages()).toHaveLength(1);
});

it('keeps tokens nowhere but in memory', async () => {
  const frame = stage.page.frames().find((one) => one.url().includes('taskpane.html'));
  const kept = await frame!.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toMatch(/eyJ|secret|token/i);
});

it('takes another account in a dialog of Office, and keeps it', async () => {
  await stage.pane.getByRole('button', { name: shellTexts.signInOther }).first().click();
  const dialog = await windowOf(() => stage.pane.getByRole('button', { name: 'Toestaan' }).click());
  await dialog.getByRole('button', { name: signingInTexts.code }).click();
  await dialog.getByRole('button', { name: /^Noor/ }).click();
  await account('Noor Voorbeeld').waitFor();
  // An account of an organization that does not take part: the server says so, and nothing of Anna is left.
  await stage.pane.getByText(problems['organisatie-onbekend'].title).waitFor();
  await signIn().first().waitFor();
  expect(await account('Anna').count()).toBe(0);
  expect(dialog.isClosed()).toBe(true);
});

it('leaves, and then asks which account', async () => {
  await stage.pane.getByRole('button', { name: shellTexts.signOut }).click();
  await windowOf(() => stage.pane.getByRole('button', { name: 'Toestaan' }).click());
  await signIn().first().waitFor();
  await account('Noor').waitFor({ state: 'detached' });
  await signIn().first().click();
  const dialog = await windowOf(() => stage.pane.getByRole('button', { name: 'Toestaan' }).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).click();
  await dialog.getByRole('button', { name: /^Anna/ }).click();
  await account('Anna Voorbeeld').waitFor();
});

it('met nothing that is not built, and no error', async () => {
  const host = await stage.page.evaluate(() => {
    const { __officeHost } = window as unknown as {
      __officeHost: { unimplemented: Set<string>; bugs: unknown[] };
    };
    return { unimplemented: [...__officeHost.unimplemented], bugs: __officeHost.bugs.map(String) };
  });
  expect(host).toEqual({ unimplemented: [], bugs: [] });
  expect(stage.complaints.filter((text) => !/net::ERR_FAILED|403/.test(text))).toEqual([]);
});
