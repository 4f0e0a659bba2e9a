import { describe, expect, test } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { chosenGemeente } from '../../../addin/taskpane/state/chosen-gemeente.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { gemeenteTexts as texts } from '../../../addin/texts/pane-gemeente.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import * as ex from './examples.ts';
import { respons } from './respons-examples.ts';
import { plainFlows } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';

const here = { gemeentecode: '9901', naam: 'Voorbeeldstad' };
const elsewhere = { gemeentecode: '9902', naam: 'Elders' };
const both: Mij = {
  rechten: [
    { rol: 'gemeente', gemeente: here, locaties: [] },
    { rol: 'bureau', gemeente: elsewhere, locaties: [] },
  ],
};

/** A pane on the screen Uitvraag, of somebody who works for these gemeenten; each has one uitvraag of the same name. */
async function openPane(who: Mij = both, readRespons?: (gemeentecode: string) => Promise<void>) {
  const store = makeStore();
  const uitvraagIn = (gemeentecode: string) => ({ ...ex.uitvraag('open'), gemeentecode });
  const { flows } = plainFlows({
    whoAmI: () => Promise.resolve(done(who)),
    listUitvragen: (gemeentecode) => Promise.resolve(done([uitvraagIn(gemeentecode)])),
    readRespons: async ({ gemeentecode }) => {
      await readRespons?.(gemeentecode);
      return done({ ...respons('open', []), uitvraag: uitvraagIn(gemeentecode) });
    },
  });
  const pane = makeController({ flows, store, onBug: () => undefined });
  await pane.open('uitvraag');
  return { pane, store };
}

describe('somebody who works for two gemeenten', () => {
  test('says first for which, and sees nothing of either before that', async () => {
    const { store } = await openPane();
    expect(chosenGemeente(store.state())).toBeUndefined();
    expect(store.state().gemeenteWork.overview).toBeUndefined();
    const html = renderPane(store.state());
    expect(html).toContain(texts.why);
    expect(html).not.toContain(ex.uitvraag('open').titel);
  });

  test('works for the one that was chosen, also on the next screen', async () => {
    const { pane, store } = await openPane();
    await pane.chooseGemeente('9902');
    await pane.open('respons');
    expect(chosenGemeente(store.state())).toEqual(elsewhere);
    expect(store.state().gemeenteWork.overview?.uitvraag.gemeentecode).toBe('9902');
  });

  test('keeps nothing of the one on the screen when the other is chosen', async () => {
    const { pane, store } = await openPane();
    await pane.chooseGemeente('9901');
    pane.tell({ type: 'stepAsked', step: 'close' });
    await pane.chooseGemeente('9902');
    const { key, asking, overview } = store.state().gemeenteWork;
    expect([key?.gemeentecode, overview?.uitvraag.gemeentecode, asking]).toEqual(['9902', '9902', undefined]);
  });

  test('never sees under one name what was still being read of the other', async () => {
    let letGo: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (letGo = resolve));
    const { pane, store } = await openPane(both, (code) => (code === '9901' ? slow : Promise.resolve()));
    const mixed: unknown[] = [];
    store.subscribe(() => {
      const { gemeentecode, overview } = store.state().gemeenteWork;
      if (overview !== undefined && overview.uitvraag.gemeentecode !== gemeentecode) mixed.push(overview);
    });
    const first = pane.chooseGemeente('9901');
    const second = pane.chooseGemeente('9902');
    letGo();
    await Promise.all([first, second]);
    expect(store.state().gemeenteWork.overview?.uitvraag.gemeentecode).toBe('9902');
    expect(mixed).toEqual([]);
  });
});

describe('somebody who works for one gemeente', () => {
  test('is not asked which', async () => {
    const { store } = await openPane({ rechten: both.rechten.slice(0, 1) });
    expect(chosenGemeente(store.state())).toEqual(here);
    expect(renderPane(store.state())).not.toContain(texts.choose);
    expect(store.state().gemeenteWork.overview?.uitvraag.gemeentecode).toBe('9901');
  });
});
