import { problems } from '../../../shared/kernel/problem.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import type { Over } from '../../../addin/flows/outcome.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { Task } from '../../../addin/taskpane/state/task.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import * as ex from './examples.ts';
import { eventsOf, paneFailures } from './pane-failures.ts';

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);

const failure = (code: keyof typeof problems) => ({
  code,
  title: problems[code].title,
  advies: problems[code].advies,
  document: {
    type: `urn:groeiblad:probleem:${code}`,
    title: problems[code].title,
    status: problems[code].status,
    detail: problems[code].advies,
    instance: 'urn:uuid:3c1a6f0e-2f3b-4f5e-9d63-5d2c2c0a9e11',
  },
});
const fails = (task: Task, code: keyof typeof problems): PaneEvent => ({
  type: 'failed',
  task,
  failure: failure(code),
});

const coordinator = after(
  initialState,
  { type: 'mijRead', mij: ex.coordinator },
  { type: 'workbookRead', workbook: ex.form },
);
const empty = after(coordinator, { type: 'workbookRead', workbook: { kind: 'leeg' } });
const out = after(initialState, { type: 'workbookRead', workbook: { kind: 'leeg' } }, { type: 'signedOut' });
const newForm = after(empty, { type: 'opened', screen: 'newForm' });
const choice = ex.formChoice('loc-1', ex.locatie.naam);
const other = ex.formChoice('loc-2', 'Verzonnen basisschool De Regenboog');
const checkScreen = after(coordinator, { type: 'opened', screen: 'check' });
const checked = after(checkScreen, { type: 'checked', result: { findings: ex.findings, kinderen: 14 } });
const submitScreen = after(coordinator, { type: 'opened', screen: 'submit' });
const prepared = after(submitScreen, { type: 'prepared', preparation: ex.preparation });
const preparedWith = (change: Partial<typeof ex.preparation>) =>
  after(submitScreen, { type: 'prepared', preparation: { ...ex.preparation, ...change } });
const warnings = ex.preparation.findings;
const reasonIs = (tekst: string): PaneEvent => ({
  type: 'warningAnswered',
  findings: warnings.slice(0, 1),
  answer: { tekst, ticked: true },
});
const tickedRest: PaneEvent = {
  type: 'warningAnswered',
  findings: warnings.slice(1),
  answer: { ticked: true },
};
const closed = (over: Over): PaneState =>
  after(submitScreen, {
    type: 'failed',
    task: 'prepare',
    failure: { ...failure('uitvraag-niet-open'), over },
  });
const official = after(
  initialState,
  { type: 'mijRead', mij: ex.official },
  { type: 'workbookRead', workbook: { kind: 'gemeente' } },
);
const two = [ex.uitvraag('open'), ex.uitvraag('teruggekoppeld', 'u-2025')];
const uitvraagScreen = after(
  official,
  { type: 'opened', screen: 'uitvraag' },
  { type: 'uitvragenListed', uitvragen: two },
);
const standing = (status: Parameters<typeof ex.uitvraag>[0]) =>
  after(
    uitvraagScreen,
    { type: 'uitvraagChosen', key: { gemeentecode: '9901', uitvraagId: 'u-2026' } },
    {
      type: 'responsRead',
      overview: { uitvraag: ex.uitvraag(status), organisaties: [], regels: ex.regels },
    },
  );
const feedbackScreen = (state: PaneState) => after(state, { type: 'opened', screen: 'feedback' });

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

/** Every state that a user can see, by a name that says what it is. */
export const paneStates: Readonly<Record<string, PaneState>> = {
  ...(Object.fromEntries(failures) as Record<string, PaneState>),
  'start: reading the workbook': after(initialState, { type: 'started', task: 'readState' }),
  'start: empty workbook, signed out': out,
  'start: empty workbook, coordinator': empty,
  'start: empty workbook, gemeente': after(official, { type: 'workbookRead', workbook: { kind: 'leeg' } }),
  'start: form not sent': coordinator,
  'start: form sent': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, ontvangstbewijs: ex.ontvangstbewijs },
  }),
  'start: form changed after sending': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, daysLeft: 0, ontvangstbewijs: ex.ontvangstbewijs, changedSinceSent: true },
  }),
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
  'check: edited since': after(checked, { type: 'edited' }),
  'check: clean': after(checkScreen, { type: 'checked', result: { findings: [], kinderen: 14 } }),
  'check: only warnings': after(checkScreen, {
    type: 'checked',
    result: { findings: ex.findings.filter(({ severity }) => severity !== 'fout'), kinderen: 14 },
  }),
  'check: some are solved': after(checked, {
    type: 'checked',
    result: { findings: ex.findings.slice(3), kinderen: 14 },
  }),
  'check: server gone': after(checkScreen, fails('check', 'even-niet-bereikbaar')),
  'submit: preparing': after(submitScreen, { type: 'started', task: 'prepare' }),
  'submit: ready': prepared,
  'submit: no warnings': preparedWith({ askReason: [], findings: [], kept: [] }),
  'submit: replaces an earlier one': preparedWith({
    ...{ askReason: [], findings: [], kept: [] },
    vorige: ex.ontvangstbewijs,
  }),
  'submit: some warnings done': after(prepared, reasonIs('Er is een groep bij gekomen.')),
  'submit: everything answered': after(prepared, reasonIs('Er is een groep bij gekomen.'), tickedRest, {
    type: 'verklaringTicked',
    verklaring: true,
  }),
  'submit: a reason speaks of a child': after(prepared, reasonIs('Kind K02 is ziek, bel 06 12345678.')),
  'submit: a reason of before': preparedWith({
    kept: [{ ticked: false, tekst: 'Er is een groep gestopt.' }, ...ex.noKept.slice(1)],
  }),
  'submit: closed, received': closed({
    status: 'gesloten',
    ontvangstbewijs: ex.ontvangstbewijs,
    changedSinceSent: false,
  }),
  'submit: adopted, received, changed since': closed({
    status: 'teruggekoppeld',
    ontvangstbewijs: ex.ontvangstbewijs,
    changedSinceSent: true,
  }),
  'submit: closed, nothing received': closed({ status: 'gesloten', changedSinceSent: false }),
  'submit: not open yet': closed({ status: 'concept', changedSinceSent: false }),
  'submit: answers missing': after(prepared, { type: 'answersMissed' }),
  'submit: blocked by errors': after(submitScreen, {
    type: 'prepared',
    preparation: { ...ex.preparation, findings: ex.findings },
  }),
  'submit: stopped by the sending itself': preparedWith({
    findings: [...ex.findings, ...validateVerzending({ nulopgave: true, doelgroepkinderen: 3 })],
  }),
  'submit: no children': after(submitScreen, {
    type: 'prepared',
    preparation: {
      ...ex.preparation,
      preview: ex.preparation.preview.slice(0, 1),
      totalen: { ...ex.preparation.totalen, doelgroepkinderen: 0 },
    },
  }),
  'submit: sending': after(prepared, { type: 'started', task: 'submit' }),
  'submit: edited meanwhile': after(prepared, { type: 'edited' }),
  'submit: somebody was first': after(prepared, {
    type: 'failed',
    task: 'submit',
    failure: { ...failure('intussen-gewijzigd'), versie: 3 },
  }),
  'submit: server gone': after(prepared, fails('submit', 'even-niet-bereikbaar')),
  'submit: sign-in expired': after(prepared, fails('submit', 'aanmelding-verlopen')),
  'submit: sent': after(prepared, { type: 'submitted', ontvangstbewijs: ex.ontvangstbewijs }),
  'feedback: shown': after(feedbackScreen(coordinator), {
    type: 'feedbackShown',
    sheets: ['Terugkoppeling', 'Voorschool'],
  }),
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
  'uitvraag: choosing': uitvraagScreen,
  'uitvraag: concept': standing('concept'),
  'uitvraag: open': standing('open'),
  'uitvraag: asking to close': after(standing('open'), { type: 'stepAsked', step: 'close' }),
  'uitvraag: asking to adopt': after(standing('gesloten'), { type: 'stepAsked', step: 'vaststellen' }),
  'uitvraag: vaststellen refused': after(standing('gesloten'), {
    type: 'vaststellingMoved',
    vaststelling: {
      ...{ status: 'geweigerd', stappen: 5, klaar: 2 },
      melding: 'De cijfers zeggen te veel over weinig kinderen.',
    },
  }),
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
  help: after(coordinator, { type: 'opened', screen: 'help' }),
};
