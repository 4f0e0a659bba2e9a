import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shellTexts } from '../../addin/texts/pane-shell.ts';
import { signInFailures } from '../../addin/texts/pane-sign-in.ts';
import { signingInTexts } from '../../addin/texts/signing-in.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { looksWrong } from '../support/axe.ts';
import { openSignIn, type SignInStage } from '../support/sign-in/open-sign-in.ts';

/**
 * An Excel that gives no tokens: real office.js opens the dialog, our page in it goes to the issuer with real MSAL and
 * comes back, and the functions take the token. Each test goes on where the former ended.
 */
const anna = 'anna@voorbeeldstad.example';
let stage: SignInStage;
beforeAll(async () => {
  stage = await openSignIn('window');
});
afterAll(() => stage.close());

const button = (name: string | RegExp) => stage.pane.getByRole('button', { name, exact: true }).first();
const account = (name: string) => stage.pane.getByText(`U bent aangemeld als ${name}`);
const issuer = () => stage.example.backend.issuer;

/** The dialog, after the user let Office open it. */
async function dialogOf(press: () => Promise<void>): Promise<Page> {
  await press();
  const [opened] = await Promise.all([stage.context.waitForEvent('page'), button('Toestaan').click()]);
  return opened;
}

it('asks nobody to sign in by itself', async () => {
  await button(shellTexts.signIn).waitFor();
  expect(stage.context.pages()).toHaveLength(1);
});

it('goes on where the user does not let Office open a window', async () => {
  await button(shellTexts.signIn).click();
  await button('Negeren').click();
  await stage.pane.getByText(signInFailures['aanmelden-gestopt'].title).waitFor();
});

it('says that the dialog was closed', async () => {
  const dialog = await dialogOf(() => button(shellTexts.signIn).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).waitFor();
  expect(await looksWrong(dialog)).toEqual([]);
  await dialog.close();
  await stage.pane.getByText(signInFailures['aanmelden-gestopt'].title).waitFor();
});

it('says that an administrator must permit it', async () => {
  issuer().refuse(anna, {
    error: 'access_denied',
    error_description: 'AADSTS90094: The grant requires admin permission.',
  });
  const dialog = await dialogOf(() => button(shellTexts.signIn).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).click();
  await dialog.getByRole('button', { name: /^Anna/ }).click();
  await stage.pane.getByText(signInFailures['toestemming-nodig'].title).waitFor();
  issuer().refuse(anna, undefined);
  await stage.context.clearCookies();
});

it('says that the issuer cannot be reached', async () => {
  const dialog = await dialogOf(() => button(shellTexts.signInOther).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).waitFor();
  issuer().setDown(true);
  await dialog.getByRole('button', { name: signingInTexts.work }).click();
  await stage.pane.getByText(problems['even-niet-bereikbaar'].title).waitFor();
  issuer().setDown(false);
});

it('signs in with an account for work, with a token that the functions take', async () => {
  const dialog = await dialogOf(() => button(shellTexts.retry).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).click();
  await dialog.getByRole('button', { name: /^Anna/ }).click();
  await account('Anna Voorbeeld').waitFor();
  await button('Nieuw formulier').waitFor();
  expect(dialog.isClosed()).toBe(true);
});

it('signs in a second account, and the first is gone', async () => {
  const dialog = await dialogOf(() => button(shellTexts.signInOther).click());
  await dialog.getByRole('button', { name: signingInTexts.work }).click();
  await dialog.getByRole('button', { name: /^Els/ }).click();
  await account('Els Voorbeeld').waitFor();
  await button('Uitvraag').waitFor();
  expect(await account('Anna').count()).toBe(0);
});

it('signs in again without asking when the pane starts anew', async () => {
  await stage.page.reload();
  await account('Els Voorbeeld').waitFor();
  expect(stage.context.pages()).toHaveLength(1);
});

it('keeps tokens in no storage, of the pane and of the dialog', async () => {
  const frame = stage.page.frames().find((one) => one.url().includes('taskpane.html'));
  const kept = await frame!.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toMatch(/eyJ|secret/);
});

it('leaves, at the issuer too', async () => {
  const leaving = await dialogOf(() => button(shellTexts.signOut).click());
  await button(shellTexts.signIn).waitFor();
  expect(leaving.isClosed()).toBe(true);
  await stage.page.reload();
  await button(shellTexts.signIn).waitFor();
  expect(await account('Els').count()).toBe(0);
});

it('met no error but those that were planted', () => {
  expect(stage.complaints.filter((text) => !/net::ERR_FAILED|503/.test(text))).toEqual([]);
});
