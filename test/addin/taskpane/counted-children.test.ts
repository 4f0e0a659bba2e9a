import { expect, test } from 'vitest';
import type { CheckResult } from '../../../addin/flows/flows.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState } from '../../../addin/taskpane/state/pane-state.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import * as ex from './examples.ts';
import { renderPane } from './render-pane.ts';

test.each<[string, Omit<CheckResult, 'findings'>, string]>([
  ['all that are in the list', ex.inList(14), 'U hebt 14 kinderen ingevuld.'],
  [
    'fewer than are in the list, and why',
    { ...ex.inList(14), doelgroepkinderen: 13 },
    '13 van de 14 kinderen tellen mee: 1 heeft geen VVE-indicatie.',
  ],
  [
    'only one of the list',
    { ...ex.inList(3), doelgroepkinderen: 1 },
    '1 van de 3 kinderen telt mee: 2 hebben geen VVE-indicatie.',
  ],
  [
    'what was typed, whatever the list holds',
    { kinderen: 0, doelgroepkinderen: 12, typed: true },
    'U hebt 12 doelgroepkinderen ingevuld.',
  ],
])('after checking the pane says how many children count: %s', (_, counts, sentence) => {
  const events: readonly PaneEvent[] = [
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'opened', screen: 'check' },
    { type: 'checked', result: { findings: [], ...counts } },
  ];
  expect(renderPane(events.reduce(reduce, initialState))).toContain(sentence);
});
