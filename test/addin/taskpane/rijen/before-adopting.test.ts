import { expect, test } from 'vitest';
import { done } from '../../../../addin/flows/outcome.ts';
import { makeController } from '../../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../../addin/taskpane/store.ts';
import { askAdopting } from '../../../../addin/taskpane/vaststelling/run-adopt.ts';
import { rijenTexts as texts } from '../../../../addin/texts/pane-rijen.ts';
import { stepTexts } from '../../../../addin/texts/pane-uitvraag.ts';
import type { Flows } from '../../../../addin/flows/flows.ts';
import * as ex from '../examples.ts';
import { plainFlows, refuse } from '../plain-flows.ts';
import { renderPane } from '../render-pane.ts';
import { respons } from '../respons-examples.ts';
import { voorgenomenRijen } from '../vaststelling-states.ts';

async function asked(change: Partial<Flows> = {}) {
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(ex.official)),
    listUitvragen: () => Promise.resolve(done([ex.uitvraag('gesloten')])),
    readRespons: () => Promise.resolve(done(respons('gesloten'))),
    ...change,
  });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitvraag');
  await pane.run(askAdopting);
  return store;
}

test('who is about to adopt reads which rows there will be, which not, and what would bring those', async () => {
  const text = renderPane((await asked()).state());
  expect(text).toContain(texts.intended.title);
  for (const one of [texts.gemeente, texts.fase.vroegschool, texts.groep.groep2]) expect(text).toContain(one);
  expect(text).toContain('Overige organisaties: Verzonnen Bestuur West en Verzonnen Schoolvereniging');
  expect(text).toContain('Geen eigen rij voor Verzonnen Schoolvereniging. Er zijn te weinig kinderen.');
  expect(text).toContain('Stemt Verzonnen Bestuur West in met kleinere rijen? Dan komt deze rij er.');
});

test('what stands there is of this question: asked again it is looked up again', async () => {
  const store = await asked();
  expect(store.state().gemeenteWork.rijen).toEqual(voorgenomenRijen);
  store.dispatch({ type: 'stepAsked', step: 'reopen' });
  expect(store.state().gemeenteWork.rijen).toBeUndefined();
});

test('where the rows cannot be read the question stands all the same, and says what went wrong', async () => {
  const store = await asked({ readVoorgenomenRijen: () => refuse('even-niet-bereikbaar') });
  const text = renderPane(store.state());
  expect(text).toContain(stepTexts.vaststellen.yes);
  expect(text).not.toContain(texts.intended.title);
  expect(store.state().problem).toMatchObject({ task: 'readVoorgenomenRijen' });
});
