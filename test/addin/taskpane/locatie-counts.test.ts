import { expect, test } from 'vitest';
import { lookTexts } from '../../../addin/texts/pane-afspraak.ts';
import { locatieTexts } from '../../../addin/texts/pane-locatie.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { correctieStates } from './correctie-states.ts';
import { renderPane } from './render-pane.ts';

const mayLook = correctieStates['respons: one locatie that the gemeente may look inside']!;
const usual = correctieStates['respons: one locatie']!;

/** The same for a bureau, which may never look. */
function ofBureau(state: PaneState): PaneState {
  const { session } = state;
  if (session.kind !== 'in') throw new Error('Nobody is signed in');
  const rechten = session.mij.rechten.map((recht) => ({ ...recht, rol: 'bureau' as const }));
  return { ...state, session: { ...session, mij: { ...session.mij, rechten } } };
}

test.each([
  ['where nothing else was agreed', usual, locatieTexts.noCounts],
  ['to a bureau, whatever was agreed', ofBureau(mayLook), locatieTexts.noCounts],
  ['but after asking where it was agreed', mayLook, locatieTexts.countsOnAsking],
])('the screen of a locatie shows no counts %s, and says so', (_, state, sentence) => {
  const html = renderPane(state);
  const other = sentence === locatieTexts.noCounts ? locatieTexts.countsOnAsking : locatieTexts.noCounts;
  expect(html).toContain(sentence);
  expect(html).not.toContain(other);
  expect(html.includes(lookTexts.look)).toBe(sentence === locatieTexts.countsOnAsking);
});
