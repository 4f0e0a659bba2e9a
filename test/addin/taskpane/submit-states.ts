import { problemFailure } from '../../../addin/api/problem-failure.ts';
import type { Over } from '../../../addin/flows/outcome.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { validateVerzending } from '../../../shared/validation/validate-verzending.ts';
import * as ex from './examples.ts';
import { after, failure, fails, prepared, submitScreen } from './pane-stages.ts';

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
const noChildren: PaneEvent = {
  type: 'prepared',
  preparation: {
    ...ex.preparation,
    preview: ex.preparation.preview.slice(0, 1),
    totalen: { ...ex.preparation.totalen, doelgroepkinderen: 0 },
  },
};
const closed = (over: Over): PaneState =>
  after(submitScreen, {
    type: 'failed',
    task: 'prepare',
    failure: { ...failure('uitvraag-niet-open'), over },
  });

const offline = preparedWith({ away: problemFailure('even-niet-bereikbaar') });
const readySet: PaneEvent = {
  type: 'readySet',
  workbook: { ...ex.form, outgoing: { kind: 'klaar', changed: false } },
};
const noWarnings = { askReason: [], findings: [], kept: [] };

/** Every state of the screen 'Versturen'. */
export const submitStates: Readonly<Record<string, PaneState>> = {
  'submit: preparing': after(submitScreen, { type: 'started', task: 'prepare' }),
  'submit: ready': prepared,
  'submit: no warnings': preparedWith({ askReason: [], findings: [], kept: [] }),
  'submit: the gemeente may look': preparedWith({ ...noWarnings, gemeenteMayLook: true }),
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
  'submit: asks whether there are no children': after(submitScreen, noChildren),
  'submit: no children': after(submitScreen, { type: 'nulopgaveChosen', nulopgave: true }, noChildren),
  'submit: sending': after(prepared, { type: 'started', task: 'submit' }),
  'submit: edited meanwhile': after(prepared, { type: 'edited' }),
  'submit: somebody was first': after(prepared, {
    type: 'failed',
    task: 'submit',
    failure: { ...failure('intussen-gewijzigd'), versie: 3 },
  }),
  'submit: without network': offline,
  'submit: signed out': preparedWith({ away: problemFailure('niet-aangemeld') }),
  'submit: no right to send': preparedWith({ away: problemFailure('geen-recht') }),
  'submit: without network, mistakes': preparedWith({
    findings: ex.findings,
    away: problemFailure('even-niet-bereikbaar'),
  }),
  'submit: without network, no warnings': preparedWith({
    ...noWarnings,
    away: problemFailure('even-niet-bereikbaar'),
  }),
  'submit: setting ready': after(offline, { type: 'started', task: 'setReady' }),
  'submit: not set ready, warnings left': after(offline, { type: 'answersMissed' }),
  'submit: set ready without network': after(offline, readySet),
  'submit: set ready, signed out': after(preparedWith({ away: problemFailure('niet-aangemeld') }), readySet),
  'submit: was ready': after(submitScreen, readySet, {
    type: 'prepared',
    preparation: { ...ex.preparation, ...noWarnings },
  }),
  'submit: was received already': preparedWith({ already: ex.ontvangstbewijs }),
  'submit: server gone': after(prepared, fails('submit', 'even-niet-bereikbaar')),
  'submit: sign-in expired': after(prepared, fails('submit', 'aanmelding-verlopen')),
  'submit: sent': after(prepared, { type: 'submitted', ontvangstbewijs: ex.ontvangstbewijs }),
  'submit: sent, changed since': after(
    prepared,
    { type: 'submitted', ontvangstbewijs: ex.ontvangstbewijs },
    { type: 'sentCompared', changedSinceSent: true },
  ),
};
