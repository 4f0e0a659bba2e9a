import { problems } from '../../../shared/kernel/problem.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { Task } from '../../../addin/taskpane/state/task.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import * as ex from './examples.ts';
import { respons } from './respons-examples.ts';

export const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reduce, state);

export const failure = (code: keyof typeof problems) => ({
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
export const fails = (task: Task, code: keyof typeof problems): PaneEvent => ({
  type: 'failed',
  task,
  failure: failure(code),
});

export const coordinator = after(
  initialState,
  { type: 'mijRead', mij: ex.coordinator },
  { type: 'workbookRead', workbook: ex.form },
);
export const empty = after(coordinator, { type: 'workbookRead', workbook: { kind: 'leeg' } });
export const out = after(
  initialState,
  { type: 'workbookRead', workbook: { kind: 'leeg' } },
  { type: 'signedOut' },
);
export const newForm = after(empty, { type: 'opened', screen: 'newForm' });
export const choice = ex.formChoice('loc-1', ex.locatie.naam);
export const other = ex.formChoice('loc-2', 'Verzonnen basisschool De Regenboog');
export const checkScreen = after(coordinator, { type: 'opened', screen: 'check' });
export const checked = after(checkScreen, {
  type: 'checked',
  result: { findings: ex.findings, ...ex.inList(14) },
});
export const submitScreen = after(coordinator, { type: 'opened', screen: 'submit' });
export const prepared = after(submitScreen, { type: 'prepared', preparation: ex.preparation });
export const official = after(
  initialState,
  { type: 'mijRead', mij: ex.official },
  { type: 'workbookRead', workbook: { kind: 'gemeente' } },
);
export const two = [ex.uitvraag('open'), ex.uitvraag('teruggekoppeld', 'u-2025')];
export const uitvraagScreen = after(
  official,
  { type: 'opened', screen: 'uitvraag' },
  { type: 'uitvragenListed', uitvragen: two },
);
export const standing = (status: Parameters<typeof ex.uitvraag>[0]) =>
  after(
    uitvraagScreen,
    { type: 'uitvraagChosen', key: { gemeentecode: '9901', uitvraagId: 'u-2026' } },
    {
      type: 'responsRead',
      overview: respons(status),
    },
  );
export const feedbackScreen = (state: PaneState) => after(state, { type: 'opened', screen: 'feedback' });
