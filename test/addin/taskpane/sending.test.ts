import { describe, expect, test } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { workbookFailure } from '../../../addin/texts/failures.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';

const plain = { ...ex.preparation, findings: [], askReason: [] };

async function readyToSend(change: Partial<Flows>) {
  const { flows, asked } = plainFlows({ prepare: () => Promise.resolve(done(plain)), ...change });
  const store = makeStore();
  const pane = makeController({
    flows,
    store,
    onBug: (error) => {
      throw error;
    },
  });
  await pane.open('submit');
  pane.tell({ type: 'verklaringTicked', verklaring: true });
  return { pane, store, asked };
}

describe('after a refusal that the same data cannot get past', () => {
  test.each([
    ['a number that is taken', () => refuse('nummer-al-gebruikt')],
    ['a form that was edited', () => Promise.resolve(failed(workbookFailure('formulier-veranderd')))],
  ])('%s: trying again prepares anew and asks the declaration again', async (_, submit) => {
    const { pane, store, asked } = await readyToSend({ submit });
    await pane.send();
    expect(store.state().sending.preparation).toBeUndefined();
    await pane.retry();
    expect(asked.filter((name) => name === 'submit')).toHaveLength(1);
    expect(asked.filter((name) => name === 'prepare')).toHaveLength(2);
    expect(store.state().sending).toMatchObject({ preparation: plain, verklaring: false });
    expect(store.state().problem).toBeUndefined();
  });
});

test('what is replaced is the version that was prepared for, also where its ontvangstbewijs is not known', async () => {
  const versions: number[] = [];
  const prepared = { ...plain, inzending: { ...plain.inzending, vervangt: 2 } };
  const { pane } = await readyToSend({
    prepare: () => Promise.resolve(done(prepared)),
    submit: (_, { vervangt }) => {
      versions.push(vervangt);
      return Promise.resolve(done(ex.ontvangstbewijs));
    },
  });
  await pane.send();
  expect(versions).toEqual([2]);
});

test('a second click on the button sends nothing more', async () => {
  const { pane, store, asked } = await readyToSend({});
  await Promise.all([pane.send(), pane.send()]);
  expect(asked.filter((name) => name === 'submit')).toHaveLength(1);
  expect(store.state().sending.ontvangstbewijs).toEqual(ex.ontvangstbewijs);
});
