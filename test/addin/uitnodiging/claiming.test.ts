// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { Account } from '../../../addin/api/account.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { claimTexts as texts } from '../../../addin/texts/claim.ts';
import { Claiming, type ClaimProps } from '../../../addin/uitnodiging/claiming.tsx';
import type { Aankondiging } from '../../../shared/contract/uitnodiging-messages.ts';
import { coordinator } from '../taskpane/examples.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

const noor = { adres: 'noor@voorbeeld.example' } as Account;
const told: Aankondiging = { gemeente: 'Voorbeeldstad', rol: 'coordinator' };

/** The page of an uitnodiging, on which accounts come and go. */
async function opened(change: Partial<ClaimProps> = {}) {
  let account: Account | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Account | undefined) =>
    act(() => {
      account = next;
      for (const listener of listeners) listener();
    });
  const props: ClaimProps = {
    accept: () => Promise.resolve(done(coordinator)),
    announce: () => Promise.resolve(told),
    hasLink: true,
    signIn: () => Promise.resolve(done(undefined)),
    signedIn: {
      account: () => account,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    ...change,
  };
  const page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  await act(async () => {
    root?.render(createElement(Claiming, props));
    await Promise.resolve();
  });
  const press = (name: string) =>
    act(async () => {
      [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
      await Promise.resolve();
    });
  return { page, become, press };
}

test('the page says who invites and for what, before anybody signs in', async () => {
  const { page } = await opened();
  expect(page.textContent).toContain(texts.invites(told));
  expect(page.textContent).not.toContain(texts.what);
});

test('where the link does not tell it, the page says what an uitnodiging is', async () => {
  const { page } = await opened({ announce: () => Promise.resolve(undefined) });
  expect(page.textContent).toContain(texts.what);
});

test('after who took it left, the page says nothing any more of what that account may do', async () => {
  const { page, become, press } = await opened();
  become(noor);
  await press(texts.acceptAs);
  expect(page.textContent).toContain(texts.done);
  expect(page.textContent).toContain('Voorschool De Verzonnen Waterlelie');
  become(undefined);
  expect(page.textContent).toContain(texts.left.title);
  expect(page.textContent).not.toContain('Voorschool De Verzonnen Waterlelie');
  become({ ...noor, adres: 'anna@voorbeeld.example' });
  expect(page.textContent).not.toContain('Voorschool De Verzonnen Waterlelie');
  become(noor);
  expect(page.textContent).toContain(texts.done);
});
