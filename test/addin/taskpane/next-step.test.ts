import { expect, test } from 'vitest';
import type { Session } from '../../../addin/taskpane/state/pane-state.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { nextStep, otherSteps, usefulCommands } from '../../../addin/taskpane/state/next-step.ts';
import * as ex from './examples.ts';

const out: Session = { kind: 'out' };
const as = (mij: typeof ex.coordinator): Session => ({ kind: 'in', mij });
const checked = (findings: typeof ex.findings) => ({
  result: { findings, ...ex.inList(14) },
  current: undefined,
  stale: false,
  solved: 0,
});
const sent = { ...ex.form, ontvangstbewijs: ex.ontvangstbewijs };
const judgedAs = (stand: 'ingetrokken' | 'teruggegeven') => ({
  ...sent,
  judged: { inzendingId: ex.ontvangstbewijs.inzendingId, stand },
});

const cases: readonly (readonly [string, Partial<PaneState>, string | undefined])[] = [
  ['nothing before the workbook is read', { session: as(ex.coordinator) }, undefined],
  ['repairing in a damaged form', { workbook: { kind: 'beschadigd', missing: [] } }, 'repair'],
  ['signing in, in an empty workbook', { workbook: { kind: 'leeg' }, session: out }, 'signIn'],
  ['a new form for a coordinator', { workbook: { kind: 'leeg' }, session: as(ex.coordinator) }, 'newForm'],
  ['the uitvraag for the gemeente', { workbook: { kind: 'leeg' }, session: as(ex.official) }, 'uitvraag'],
  ['the uitvraag for a bureau', { workbook: { kind: 'gemeente' }, session: as(ex.bureau) }, 'uitvraag'],
  [
    'taking an uitnodiging for an account without any right',
    { workbook: { kind: 'leeg' }, session: as(ex.nobody) },
    'nothingYet',
  ],
  ['reading for who only reads', { workbook: { kind: 'leeg' }, session: as(ex.lezer) }, 'read'],
  ['checking a form, signed in or not', { workbook: ex.form, session: out }, 'check'],
  [
    'checking again what was set ready and then changed',
    { workbook: { ...ex.form, outgoing: { kind: 'klaar', changed: true } } },
    'checkAgain',
  ],
  [
    'nothing that must be done when it was received from another file',
    { workbook: { ...ex.form, elsewhere: ex.ontvangstbewijs } },
    'elsewhere',
  ],
  ['mending when there are errors', { workbook: ex.form, checked: checked(ex.findings) }, 'mend'],
  ['sending when there are none', { workbook: ex.form, checked: checked([]) }, 'submit'],
  ['sending again after a change', { workbook: { ...sent, changedSinceSent: true } }, 'submitAgain'],
  ['the terugkoppeling after sending', { workbook: sent }, 'feedback'],
  [
    'the figures that are there, whatever the date',
    { workbook: { ...sent, status: 'teruggekoppeld', changedSinceSent: true } },
    'feedbackReady',
  ],
  [
    'nothing to send when the uitvraag is closed early',
    { workbook: { ...ex.form, status: 'gesloten' } },
    'late',
  ],
  ['sending again what was taken back', { workbook: judgedAs('ingetrokken') }, 'ingetrokken'],
  [
    'no praise for what was taken back, once closed',
    { workbook: { ...judgedAs('ingetrokken'), status: 'gesloten' } },
    'ingetrokkenLate',
  ],
  [
    'no praise for what was taken back, once adopted',
    { workbook: { ...judgedAs('ingetrokken'), status: 'vastgesteld' } },
    'ingetrokkenLate',
  ],
  [
    'no praise for what was given back, once adopted',
    { workbook: { ...judgedAs('teruggegeven'), status: 'teruggekoppeld' } },
    'teruggegevenLate',
  ],
  ['nothing to send after the term', { workbook: { ...ex.form, daysLeft: -1 } }, 'late'],
];

test.each(cases)('the next step is %s', (_, state, text) => {
  expect(nextStep({ ...initialState, ...state })?.text).toBe(text);
});

test('the next step is not among the other steps', () => {
  for (const [, part] of cases) {
    const state = { ...initialState, ...part };
    expect(otherSteps(state)).not.toContain(nextStep(state)?.screen);
  }
});

const ofGemeente = ['locaties', 'uitvraag', 'uitnodigingen', 'respons'] as const;
test.each(ofGemeente)('the button %s is for who works for a gemeente', (name) => {
  const state = { ...initialState, workbook: ex.form };
  expect(usefulCommands({ ...state, session: as(ex.coordinator) })[name]).toBe(false);
  expect(usefulCommands({ ...state, session: as(ex.official) })[name]).toBe(true);
});

test('a form is checked and sent only where there is one', () => {
  const empty = usefulCommands({ ...initialState, workbook: { kind: 'leeg' } });
  expect([empty.newForm, empty.check, empty.submit, empty.help]).toEqual([true, false, false, true]);
});
