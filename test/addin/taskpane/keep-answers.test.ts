import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnswerTo } from '../../../addin/flows/kept-answers.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { makeController } from '../../../addin/taskpane/controller.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import * as ex from './examples.ts';
import { plainFlows, refuse } from './plain-flows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [asking, ...others] = ex.preparation.findings;

/** The screen for sending, and what was kept in the file: the texts of each time. */
async function opened(change: Partial<Flows> = {}) {
  const kept: (readonly string[])[] = [];
  const bugs: unknown[] = [];
  const { flows, asked } = plainFlows({
    keepAnswers: (answers: readonly AnswerTo[]) => {
      kept.push(answers.map(({ answer: { tekst, ticked } }) => (tekst === '' ? String(ticked) : tekst)));
      return Promise.resolve(done(undefined));
    },
    ...change,
  });
  const store = makeStore();
  const pane = makeController({ flows, store, onBug: (error) => bugs.push(error) });
  await pane.open('submit');
  const type = (tekst: string) => pane.answer([asking!], { tekst, ticked: true });
  const rest = () => vi.advanceTimersByTimeAsync(5_000);
  return { pane, store, kept, asked, bugs, type, rest };
}

test('what is typed is kept when the user rests, once', async () => {
  const { kept, type, rest } = await opened();
  for (const tekst of ['E', 'Er', 'Er is een groep bij.']) type(tekst);
  expect(kept).toEqual([]);
  await rest();
  expect(kept).toEqual([['Er is een groep bij.']]);
});

test('a tick is kept without a word, and shows no progress', async () => {
  const { kept, pane, store, rest } = await opened();
  pane.answer(others.slice(0, 1), { ticked: true });
  expect(store.state().busy).toBeUndefined();
  await rest();
  expect(kept).toEqual([['true']]);
});

test('an answer that could not be kept goes along with the next', async () => {
  let locked = true;
  const tries: number[] = [];
  const { pane, store, type, rest } = await opened({
    keepAnswers: (answers) => {
      tries.push(answers.length);
      return locked ? refuse('even-niet-bereikbaar') : Promise.resolve(done(undefined));
    },
  });
  type('Er is een groep bij.');
  await rest();
  locked = false;
  pane.answer(others.slice(0, 1), { ticked: true });
  await rest();
  expect(tries).toEqual([1, 2]);
  expect(store.state().problem).toBeUndefined();
});

test('everything is in the file before anything is sent', async () => {
  const { pane, asked, type } = await opened();
  type('Er is een groep bij.');
  pane.answer(others, { ticked: true });
  pane.tell({ type: 'verklaringTicked', verklaring: true });
  await pane.send();
  expect(asked.slice(-2)).toEqual(['keepAnswers', 'submit']);
});

test('what is in the file already is not written again', async () => {
  const { pane, asked, type, rest } = await opened();
  type('Er is een groep bij.');
  pane.answer(others, { ticked: true });
  await rest();
  pane.tell({ type: 'verklaringTicked', verklaring: true });
  await pane.send();
  expect(asked.filter((name) => name === 'keepAnswers')).toHaveLength(1);
});

test('a bug while keeping is told, and the answers stay on the screen', async () => {
  const bug = new Error('planted');
  const { bugs, store, type, rest } = await opened({ keepAnswers: () => Promise.reject(bug) });
  type('Er is een groep bij.');
  await rest();
  expect(bugs).toEqual([bug]);
  expect(Object.values(store.state().sending.answers)[0]?.answer.tekst).toBe('Er is een groep bij.');
});
