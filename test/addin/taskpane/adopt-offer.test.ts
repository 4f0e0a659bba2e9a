import { expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { adopt, adoptOffered } from '../../../addin/taskpane/vaststelling/run-adopt.ts';
import { vaststellingPaneTexts as texts } from '../../../addin/texts/pane-vaststelling.ts';
import type { Vaststelling } from '../../../shared/contract/vaststelling-messages.ts';
import * as ex from './examples.ts';
import { plainFlows } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';
import { vaststellingStates } from './vaststelling-states.ts';

const refused: Vaststelling = {
  ...{ status: 'geweigerd', stappen: 7, klaar: 2, melding: 'Er is niets vastgesteld.', aanbod: 'fase' },
};
const klaar: Vaststelling = { status: 'klaar', stappen: 7, klaar: 7, melding: 'Klaar.', niveau: 'fase' };
const note = { wat: 'Er kwam een school bij.', waarom: 'Die was vergeten.' };

/** Adopting is refused at first, and done when it is asked with the coarser figures. */
async function asked() {
  const wishes: Parameters<Flows['vaststellen']>[0][] = [];
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    readState: () => Promise.resolve(done({ kind: 'gemeente' })),
    vaststellen: (wish) => {
      wishes.push(wish);
      return Promise.resolve(done(wish.niveau === undefined ? refused : klaar));
    },
  });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitvraag');
  pane.tell({ type: 'stepAsked', step: 'vaststellen' });
  await pane.run((work) => adopt(work, { confirmed: [...ex.findings], herziening: note }));
  return { pane, store, wishes };
}

test('coarser figures are adopted with one click, with everything that was said yes to', async () => {
  const { pane, store, wishes } = await asked();
  await pane.run(adoptOffered);
  expect(wishes).toHaveLength(2);
  expect(wishes[1]).toMatchObject({ niveau: 'fase', confirmed: ex.findings, herziening: note });
  expect(store.state().gemeenteWork).toMatchObject({ vaststelling: klaar, said: undefined });
});

test('nothing is adopted by itself, nor after the uitvraag was moved otherwise', async () => {
  const { store, wishes } = await asked();
  expect(wishes).toHaveLength(1);
  store.dispatch({ type: 'stepAsked', step: 'reopen' });
  store.dispatch({ type: 'stepLeft' });
  expect(renderPane(store.state())).not.toContain(texts.offers.fase.button);
});

test('the offer says what the partners will see', () => {
  const offered = vaststellingStates['uitvraag: vaststellen refused, coarser figures offered'];
  const text = renderPane(offered!);
  expect(text).toContain(texts.offers.fase.button);
  expect(text).toContain(texts.offers.fase.explained);
  expect(renderPane(vaststellingStates['uitvraag: vaststellen refused']!)).not.toContain(
    texts.offers.fase.button,
  );
});
