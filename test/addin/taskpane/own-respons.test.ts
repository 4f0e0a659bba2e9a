import { describe, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeFormFor } from '../../../addin/taskpane/respons/run-own-respons.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import type { Mij } from '../../../shared/contract/rechten.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';
import { renderPane } from './render-pane.ts';
import { ownRespons, respons } from './respons-examples.ts';

const [recht] = ex.coordinator.rechten;
const several: Mij = {
  rechten: [{ ...recht!, locaties: [ex.locatie, { ...ex.locatie, locatieId: 'loc-2', naam: 'De Tweede' }] }],
};

function started(change: Partial<Flows> = {}) {
  const { flows, asked } = plainFlows({
    whoAmI: () => Promise.resolve(done(several)),
    readState: () => Promise.resolve(done({ kind: 'leeg' })),
    readOwnRespons: () => Promise.resolve(done([ownRespons])),
    ...change,
  });
  const store = makeStore();
  return { pane: makeController({ flows, store, onBug: () => undefined }), store, asked };
}

describe('who sends for several locaties', () => {
  test('reads on the first page how many days are left, and how many locaties are ready', async () => {
    const { pane, store } = started();
    await pane.open('start');
    await expect.poll(() => store.state().respons.own).toHaveLength(1);
    expect(renderPane(store.state())).toContain('Nog 18 dagen. 1 van 2 locaties klaar.');
  });

  test('reads that all are ready when they are, and then is offered no form', async () => {
    const ready = { ...ownRespons, ...respons('open', ownRespons.regels.slice(1)) };
    const { pane, store } = started({ readOwnRespons: () => Promise.resolve(done([ready])) });
    await pane.open('start');
    await expect.poll(() => store.state().respons.own).toHaveLength(1);
    const text = renderPane(store.state());
    expect(text).toContain('Al uw locaties zijn klaar.');
    expect(text).not.toContain('Formulier maken voor');
  });

  test('keeps what was known, with its moment, while the server does not answer', async () => {
    let isGone = false;
    const { pane, store } = started({
      readOwnRespons: () => (isGone ? refuse('even-niet-bereikbaar') : Promise.resolve(done([ownRespons]))),
    });
    await pane.open('start');
    await expect.poll(() => store.state().respons.own).toHaveLength(1);
    isGone = true;
    await pane.open('start');
    await expect.poll(() => store.state().respons.isOld).toBe(true);
    const text = renderPane(store.state());
    expect(text).toContain('1 van 2 locaties klaar.');
    expect(text).toContain('Zo stond het op 12 juni 2026 om 14:05.');
    expect(store.state().problem).toBeUndefined();
  });

  test('opens the form of a locatie with that locatie chosen', async () => {
    const forms = [ex.formChoice('loc-1', 'De Eerste'), ex.formChoice('loc-2', 'De Tweede')];
    const { pane, store } = started({ listForms: () => Promise.resolve(done(forms)) });
    await makeFormFor(pane, { uitvraagId: forms[1]!.uitvraagId, locatieId: 'loc-2' });
    expect(store.state()).toMatchObject({ screen: 'newForm', choice: forms[1] });
  });

  test('sees nothing of it any more once somebody else has signed in', async () => {
    const { pane, store } = started();
    await pane.open('start');
    await expect.poll(() => store.state().respons.own).toHaveLength(1);
    store.dispatch({ type: 'mijRead', mij: ex.official });
    expect(store.state().respons.own).toEqual([]);
  });
});

test('who sends for one locatie, or for none, asks for nothing', async () => {
  for (const mij of [ex.official, { rechten: [{ ...recht!, locaties: [ex.locatie] }] }]) {
    const { pane, asked } = started({ whoAmI: () => Promise.resolve(done(mij)) });
    await pane.open('start');
    await expect.poll(() => asked).toContain('whoAmI');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).not.toContain('readOwnRespons');
  }
});
