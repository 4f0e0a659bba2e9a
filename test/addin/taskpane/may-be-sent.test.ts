import { expect, test } from 'vitest';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { mayBeSent } from '../../../addin/taskpane/state/may-be-sent.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import * as ex from './examples.ts';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);
const prepared: PaneEvent = { type: 'prepared', preparation: ex.preparation };
const nobody: PaneEvent = {
  type: 'prepared',
  preparation: { ...ex.preparation, totalen: { ...ex.preparation.totalen, doelgroepkinderen: 0 } },
};
const ticked: PaneEvent = { type: 'verklaringTicked', verklaring: true };
const [asking, ...others] = ex.preparation.findings;
const reasonIs = (tekst: string): PaneEvent => ({
  type: 'warningAnswered',
  findings: [asking!],
  answer: { tekst, ticked: true },
});
const tickAll: PaneEvent = { type: 'warningAnswered', findings: others, answer: { ticked: true } };
const reasons: readonly PaneEvent[] = [reasonIs('Er is een groep bij gekomen.'), tickAll];

test.each([
  ['nothing was prepared', []],
  ['the declaration is missing', [prepared, ...reasons]],
  ['a reason is missing', [prepared, tickAll, ticked]],
  ['a warning is not ticked', [prepared, reasons[0]!, ticked]],
  ['a reason is only spaces', [prepared, ...reasons, reasonIs('  '), ticked]],
  [
    'an error stands open',
    [{ type: 'prepared', preparation: { ...ex.preparation, findings: ex.findings, askReason: [] } }, ticked],
  ],
  ['a reason speaks of a child', [prepared, ...reasons, reasonIs('Dat komt door K02.'), ticked]],
  ['nobody counts and the user has not said so', [nobody, ...reasons, ticked]],
  ['the form was edited', [prepared, ...reasons, ticked, { type: 'edited' }]],
] satisfies readonly (readonly [string, readonly PaneEvent[]])[])(
  'sending is not possible when %s',
  (_, events) => {
    expect(mayBeSent(after(...events).sending)).toBe(false);
  },
);

test('sending is possible without children when the user has said so', () => {
  const said: PaneEvent = { type: 'nulopgaveChosen', nulopgave: true };
  expect(mayBeSent(after(said, nobody, ...reasons, ticked).sending)).toBe(true);
});

test('sending is possible when every question has an answer', () => {
  expect(mayBeSent(after(prepared, ...reasons, ticked).sending)).toBe(true);
});
