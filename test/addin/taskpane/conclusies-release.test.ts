// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { ConclusiesCard } from '../../../addin/taskpane/conclusies/conclusies-card.tsx';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { conclusiesTexts as texts } from '../../../addin/texts/pane-conclusies.ts';
import { conclusieStates } from './conclusie-states.ts';
import { plainFlows } from './plain-flows.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('nothing is released before each point was ticked', () => {
  const made = makeController({ flows: plainFlows().flows, store: makeStore(), onBug: () => undefined });
  let asked = 0;
  const pane = { ...made, run: () => Promise.resolve(void (asked += 1)) };
  const page = document.body.appendChild(document.createElement('div'));
  const state = conclusieStates['uitvraag: conclusions were changed']!;
  act(() => createRoot(page).render(createElement(ConclusiesCard, { state, pane })));
  const release = [...page.querySelectorAll('button')].find((one) => one.textContent === texts.release)!;
  const ticks = () => [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const press = (one: HTMLElement) => act(() => one.click());
  press(release);
  expect([asked, document.activeElement]).toEqual([0, ticks()[0]]);
  press(ticks()[0]!);
  press(release);
  expect(asked).toBe(0);
  press(ticks()[1]!);
  press(release);
  expect(asked).toBe(1);
});
