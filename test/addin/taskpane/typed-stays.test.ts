// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { laterParts } from '../../../addin/taskpane/later-parts.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { ConnectedPane } from '../../../addin/taskpane/view/connected-pane.tsx';
import { wizardTexts } from '../../../addin/texts/pane-afspraak-wizard.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { afspraakStates } from './afspraak-states.ts';
import { plainFlows } from './plain-flows.ts';
import { readPost, regels } from './post-examples.ts';
import { conclusieStates, conclusies } from './conclusie-states.ts';
import { postStates } from './post-states.ts';
import { vaststellingStates } from './vaststelling-states.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
for (const part of laterParts) await part.fetch();

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** A pane that works, from a state on. */
function opened(state: PaneState, change: Partial<Flows> = {}) {
  const store = makeStore(state);
  const onBug = (error: unknown) => {
    throw error;
  };
  const pane = makeController({ flows: plainFlows(change).flows, store, onBug });
  const page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  act(() => root?.render(createElement(ConnectedPane, { store, pane })));
  return { store, pane, page };
}

/** What a user types, as the browser tells it. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  act(() => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const addressOf = (page: HTMLElement) => page.querySelector<HTMLInputElement>('input[type="email"]')!;
const away = ({ store }: ReturnType<typeof opened>) => {
  const back = store.state().screen;
  act(() => store.dispatch({ type: 'opened', screen: 'help' }));
  act(() => store.dispatch({ type: 'opened', screen: back }));
};

test('an address that was typed stays while another screen is looked at, and goes when it is kept', async () => {
  const kept = readPost({
    regels: regels.map((one, i) => (i === 0 ? { ...one, adres: 'nieuw@voorbeeld.example' } : one)),
  });
  const own = opened(postStates['uitnodigingen: open']!, { saveContact: () => Promise.resolve(done(kept)) });
  type(addressOf(own.page), 'nieuw@voorbeeld.example');
  away(own);
  expect(addressOf(own.page).value).toBe('nieuw@voorbeeld.example');
  const save = [...own.page.querySelectorAll('button')].find((one) => one.textContent === 'Bewaar adres')!;
  await act(async () => {
    save.click();
    await Promise.resolve();
  });
  expect(Object.keys(own.store.state().drafts)).toEqual([]);
});

test('an address that somebody else kept meanwhile is seen, and not written over', () => {
  const own = opened(postStates['uitnodigingen: open']!);
  type(addressOf(own.page), 'nieuw@voorbeeld.example');
  const other = regels.map((one, i) => (i === 0 ? { ...one, adres: 'ander@voorbeeld.example' } : one));
  act(() => own.store.dispatch({ type: 'postMoved', change: { read: readPost({ regels: other }) } }));
  expect([...own.page.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value)).not.toContain(
    'nieuw@voorbeeld.example',
  );
});

test('a rule that was switched stays switched after another button', () => {
  const own = opened(vaststellingStates['uitvraag: rules on trial']!);
  const switches = () => [...own.page.querySelectorAll<HTMLInputElement>('input[role="switch"]')];
  const before = switches().map(({ checked }) => checked);
  act(() => switches()[1]!.click());
  away(own);
  expect(switches().map(({ checked }) => checked)).toEqual([before[0], !before[1], before[2]]);
});

test('the percentage for all fields stays after another step', () => {
  const own = opened(afspraakStates['afspraak: wizard, streef']!);
  const same = () =>
    [...own.page.querySelectorAll<HTMLInputElement>('input')].find(
      ({ labels }) => labels?.[0]?.textContent === wizardTexts.same,
    )!;
  type(same(), '75');
  away(own);
  expect(same().value).toBe('75');
});

test('a conclusion that was written stays while another screen is looked at, and goes when it is kept', async () => {
  const written = 'Wij zien meer kinderen dan vorig jaar.';
  const own = opened(conclusieStates['uitvraag: conclusions were changed']!, {
    saveConclusies: () => Promise.resolve(done(conclusies({ versie: 3 }))),
  });
  const text = () => own.page.querySelector('textarea')!;
  type(text(), written);
  away(own);
  expect(text().value).toBe(written);
  const save = [...own.page.querySelectorAll('button')].find((one) => one.textContent === 'Bewaar')!;
  await act(async () => {
    save.click();
    await Promise.resolve();
  });
  expect(Object.keys(own.store.state().drafts)).toEqual([]);
});
