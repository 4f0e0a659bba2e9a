import { describe, expect, test } from 'vitest';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { initialState } from '../../../addin/taskpane/state/pane-state.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import { submitTexts } from '../../../addin/texts/pane-submit.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import * as ex from './examples.ts';
import { renderPane } from './render-pane.ts';

/** What the user reads on the screen for sending when these findings came with the preparation. */
function shown(findings: readonly Finding[]): string {
  const events: readonly PaneEvent[] = [
    { type: 'mijRead', mij: ex.coordinator },
    { type: 'opened', screen: 'submit' },
    { type: 'prepared', preparation: { ...ex.preparation, findings, askReason: [] } },
  ];
  return renderPane(events.reduce(reduce, initialState));
}

const empty = validateVerzending({ nulopgave: true, doelgroepkinderen: 3 });
const mistakes = ex.findings.filter(({ severity }) => severity === 'fout');

describe('what stops sending', () => {
  test('a nulopgave with children in the list is said itself', () => {
    const text = shown(empty);
    expect(text).toContain('Vul de kinderen in of maak de lijst leeg.');
    expect(text).not.toContain(submitTexts.toErrors);
  });

  test('mistakes in the form are counted without it, and the way to them is there', () => {
    const text = shown([...mistakes, ...empty]);
    expect(text).toContain(submitTexts.blocked(mistakes.length));
    expect(text).toContain(submitTexts.toErrors);
    expect(text).toContain('De lijst past niet bij wat u koos');
  });
});
