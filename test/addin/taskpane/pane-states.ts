import { afspraakStates } from './afspraak-states.ts';
import { helpStates } from './help-states.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import * as ex from './examples.ts';
import { planning } from './planning-example.ts';
import { eventsOf, paneFailures } from './pane-failures.ts';
import {
  after,
  fails,
  coordinator,
  empty,
  out,
  newForm,
  choice,
  other,
  checkScreen,
  checked,
  prepared,
  official,
  two,
  uitvraagScreen,
  standing,
  feedbackScreen,
} from './pane-stages.ts';
import { plannerStates } from './planner-states.ts';
import { postStates } from './post-states.ts';
import { repairStates } from './repair-states.ts';
import { responsStates } from './respons-states.ts';
import { correctieStates } from './correctie-states.ts';
import { lastYearStates } from './last-year-states.ts';
import { locatiesStates } from './locaties-states.ts';
import { submitStates } from './submit-states.ts';
import { conclusieStates } from './conclusie-states.ts';
import { vaststellingStates } from './vaststelling-states.ts';
import { wipeStates } from './wipe-states.ts';

/** Where each failure is met, with what stood on the screen before. */
const before: Readonly<Partial<Record<PaneState['screen'], PaneState>>> = {
  newForm: after(newForm, { type: 'formsListed', forms: [choice] }),
  check: checked,
  submit: prepared,
  uitvraag: standing('gesloten'),
};
const failures = paneFailures.map((one) => [
  `failure: ${one.failure.code}`,
  after(before[one.screen] ?? coordinator, ...eventsOf(one)),
]);

const formThat = (change: Partial<typeof ex.form>): PaneState =>
  after(coordinator, { type: 'workbookRead', workbook: { ...ex.form, ...change } });

/** Every state that a user can see, by a name that says what it is. */
export const paneStates: Readonly<Record<string, PaneState>> = {
  ...(Object.fromEntries(failures) as Record<string, PaneState>),
  'start: reading the workbook': after(initialState, { type: 'started', task: 'readState' }),
  'start: empty workbook, signed out': out,
  'start: empty workbook, coordinator': empty,
  'start: empty workbook, gemeente': after(official, { type: 'workbookRead', workbook: { kind: 'leeg' } }),
  'start: empty workbook, without any right': after(
    initialState,
    { type: 'mijRead', mij: ex.nobody },
    { type: 'workbookRead', workbook: { kind: 'leeg' } },
  ),
  'start: empty workbook, who only reads': after(
    initialState,
    { type: 'mijRead', mij: ex.lezer },
    { type: 'workbookRead', workbook: { kind: 'leeg' } },
  ),
  'start: form not sent': coordinator,
  'start: form sent': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, ontvangstbewijs: ex.ontvangstbewijs },
  }),
  'start: form changed after sending': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, daysLeft: 0, ontvangstbewijs: ex.ontvangstbewijs, changedSinceSent: true },
  }),
  'start: form set ready': formThat({ outgoing: { kind: 'klaar', changed: false } }),
  'start: form edited after it was set ready': formThat({ outgoing: { kind: 'klaar', changed: true } }),
  'start: form of which no answer came': formThat({ outgoing: { kind: 'onderweg' } }),
  'start: form refused': formThat({ outgoing: { kind: 'geweigerd', code: 'intussen-gewijzigd' } }),
  'start: form received from another file': formThat({ elsewhere: ex.ontvangstbewijs }),
  'start: form too late': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, daysLeft: -3 },
  }),
  'start: damaged form': after(coordinator, {
    type: 'workbookRead',
    workbook: { kind: 'beschadigd', missing: ['Kinderen', 'Groepen'] },
  }),
  'start: workbook of the gemeente': official,
  'newForm: signed out': after(out, { type: 'opened', screen: 'newForm' }),
  'newForm: window refused': after(
    out,
    { type: 'opened', screen: 'newForm' },
    {
      type: 'failed',
      task: 'signIn',
      failure: {
        code: 'venster-geblokkeerd',
        title: 'Het venster ging niet open.',
        advies: 'Sta vensters toe.',
      },
    },
  ),
  'newForm: one locatie': after(newForm, { type: 'formsListed', forms: [choice] }),
  'newForm: choosing': after(newForm, { type: 'formsListed', forms: [choice, other] }),
  'newForm: chosen': after(
    newForm,
    { type: 'formsListed', forms: [choice, other] },
    { type: 'formChosen', choice: other },
  ),
  'newForm: nothing open': after(newForm, { type: 'formsListed', forms: [] }),
  'newForm: making': after(
    newForm,
    { type: 'formsListed', forms: [choice] },
    { type: 'started', task: 'newForm' },
  ),
  'start: form received and adopted': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, status: 'teruggekoppeld', ontvangstbewijs: ex.ontvangstbewijs },
  }),
  'check: findings': checked,
  'check: at a finding': after(checked, { type: 'findingChosen', index: 1 }),
  'check: at the last of a group': after(checked, { type: 'findingChosen', index: 5 }),
  'check: looking for a cell': after(
    checked,
    { type: 'findingChosen', index: 1 },
    { type: 'started', task: 'goTo' },
  ),
  'check: a hidden cell came in sight': after(
    checked,
    { type: 'findingChosen', index: 1 },
    { type: 'wentTo', revealed: ['filter', 'kolom'] },
  ),
  'check: edited since': after(checked, { type: 'edited' }),
  'check: clean': after(checkScreen, { type: 'checked', result: { findings: [], ...ex.inList(14) } }),
  'check: only warnings': after(checkScreen, {
    type: 'checked',
    result: { findings: ex.findings.filter(({ severity }) => severity !== 'fout'), ...ex.inList(14) },
  }),
  'check: some are solved': after(checked, {
    type: 'checked',
    result: { findings: ex.findings.slice(3), ...ex.inList(14) },
  }),
  'check: server gone': after(checkScreen, fails('check', 'even-niet-bereikbaar')),
  ...submitStates,
  ...correctieStates,
  ...lastYearStates,
  ...wipeStates,
  'feedback: shown': after(feedbackScreen(coordinator), {
    type: 'feedbackShown',
    sheets: ['Terugkoppeling', 'Voorschool'],
  }),
  'feedback: given as werkmap': after(
    feedbackScreen(coordinator),
    { type: 'feedbackShown', sheets: ['Terugkoppeling', 'Acties'] },
    { type: 'feedbackGiven', given: { name: 'Terugkoppeling De Waterlelie 2025-2026.xlsx', as: 'werkmap' } },
  ),
  'feedback: given as download': after(
    feedbackScreen(coordinator),
    { type: 'feedbackShown', sheets: ['Terugkoppeling', 'Acties'] },
    { type: 'feedbackGiven', given: { name: 'Terugkoppeling De Waterlelie 2025-2026.xlsx', as: 'download' } },
  ),
  'feedback: not there yet': after(
    feedbackScreen(coordinator),
    fails('showFeedback', 'nog-geen-terugkoppeling'),
  ),
  'feedback: choosing': after(
    feedbackScreen(official),
    { type: 'uitvragenListed', uitvragen: two },
    { type: 'uitvraagChosen', key: { gemeentecode: '9901', uitvraagId: 'u-2025' } },
  ),
  'feedback: none': after(feedbackScreen(official), { type: 'uitvragenListed', uitvragen: [] }),
  'uitvraag: not for a coordinator': after(coordinator, { type: 'opened', screen: 'uitvraag' }),
  'uitvraag: which gemeente': after(
    initialState,
    { type: 'mijRead', mij: ex.forTwo },
    { type: 'opened', screen: 'uitvraag' },
    { type: 'uitvragenListed', uitvragen: two },
  ),
  ...plannerStates,
  'uitvraag: choosing': uitvraagScreen,
  ...conclusieStates,
  ...vaststellingStates,
  'uitvraag: concept': standing('concept'),
  'uitvraag: asking to open': after(standing('concept'), { type: 'openingRead', opening: planning }),
  'uitvraag: asking to open with warnings': after(standing('concept'), {
    type: 'openingRead',
    opening: { ...planning, invited: [] },
  }),
  'uitvraag: open': standing('open'),
  'uitvraag: asking to close': after(standing('open'), { type: 'stepAsked', step: 'close' }),
  'uitvraag: closed': after(standing('open'), {
    type: 'uitvraagMoved',
    step: 'close',
    uitvraag: ex.uitvraag('gesloten'),
  }),
  'uitvraag: vaststellen runs': after(
    standing('gesloten'),
    { type: 'started', task: 'vaststellen' },
    { type: 'vaststellingMoved', vaststelling: { status: 'bezig', stappen: 5, klaar: 2, melding: 'Bezig.' } },
  ),
  'uitvraag: vaststellen done': after(standing('teruggekoppeld'), {
    type: 'vaststellingMoved',
    vaststelling: { status: 'klaar', stappen: 5, klaar: 5, melding: 'De cijfers zijn vastgesteld.' },
  }),
  ...locatiesStates,
  ...responsStates,
  ...postStates,
  ...repairStates,
  ...afspraakStates,
  ...helpStates,
};
