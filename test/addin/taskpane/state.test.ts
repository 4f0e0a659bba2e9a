import { expect, test } from 'vitest';
import { problems } from '../../../shared/kernel/problem.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import { noGemeenteWork } from '../../../addin/taskpane/state/gemeente-work.ts';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { workbookFailure } from '../../../addin/texts/failures.ts';
import { reduce } from '../../../addin/taskpane/state.ts';
import * as ex from './examples.ts';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);
const failure = (code: keyof typeof problems) => ({ code, ...problems[code] });
const prepared: PaneEvent = { type: 'prepared', preparation: ex.preparation };
const ticked: PaneEvent = { type: 'verklaringTicked', verklaring: true };
const [asking, ...others] = ex.preparation.findings;
const reasonIs = (tekst: string): PaneEvent => ({
  type: 'warningAnswered',
  findings: [asking!],
  answer: { tekst, ticked: true },
});
const tickAll: PaneEvent = { type: 'warningAnswered', findings: others, answer: { ticked: true } };
const reasons: readonly PaneEvent[] = [reasonIs('Er is een groep bij gekomen.'), tickAll];

const over = { status: 'gesloten', ontvangstbewijs: ex.ontvangstbewijs, changedSinceSent: false } as const;
const onlyOne = {
  uitvragen: [ex.uitvraag('open')],
  key: { gemeentecode: '9901', uitvraagId: 'u-2026' },
};

interface Case {
  readonly name: string;
  readonly events: readonly PaneEvent[];
  readonly then: Partial<PaneState> | { readonly sending: Partial<PaneState['sending']> };
}

const cases: readonly Case[] = [
  {
    name: 'an action that begins takes the former problem away',
    events: [
      { type: 'failed', task: 'check', failure: failure('onverwacht') },
      { type: 'started', task: 'check' },
    ],
    then: { busy: { task: 'check' }, problem: undefined },
  },
  {
    name: 'a failure ends the action and is kept with it',
    events: [
      { type: 'started', task: 'prepare' },
      { type: 'failed', task: 'prepare', failure: failure('geen-recht') },
    ],
    then: { busy: undefined, problem: { task: 'prepare', failure: failure('geen-recht') } },
  },
  {
    name: 'opening another screen leaves the problem behind',
    events: [
      { type: 'failed', task: 'check', failure: failure('onverwacht') },
      { type: 'opened', screen: 'help' },
    ],
    then: { screen: 'help', problem: undefined },
  },
  {
    name: 'an expired sign-in signs the user out',
    events: [
      { type: 'mijRead', mij: ex.coordinator },
      { type: 'failed', task: 'submit', failure: failure('aanmelding-verlopen') },
    ],
    then: { session: { kind: 'out' } },
  },
  {
    name: 'a server that is gone does not sign the user out',
    events: [
      { type: 'mijRead', mij: ex.coordinator },
      { type: 'failed', task: 'submit', failure: failure('even-niet-bereikbaar') },
    ],
    then: { session: { kind: 'in', mij: ex.coordinator } },
  },
  {
    name: 'findings that come with a refusal stand in the list of Controleren',
    events: [
      {
        type: 'failed',
        task: 'submit',
        failure: { ...failure('regels-niet-gehaald'), findings: ex.findings, counts: ex.inList(14) },
      },
    ],
    then: {
      checked: {
        result: { findings: ex.findings, ...ex.inList(14) },
        current: undefined,
        stale: false,
        solved: 0,
      },
    },
  },
  {
    name: 'a refusal that does not say how many children there are says nothing of them',
    events: [
      {
        type: 'failed',
        task: 'submit',
        failure: { ...failure('regels-niet-gehaald'), findings: ex.findings },
      },
    ],
    then: { checked: undefined },
  },
  {
    name: 'a single possible form is chosen already',
    events: [{ type: 'formsListed', forms: [ex.formChoice('loc-1', 'De Waterlelie')] }],
    then: { choice: ex.formChoice('loc-1', 'De Waterlelie') },
  },
  {
    name: 'with two possible forms the user chooses',
    events: [{ type: 'formsListed', forms: [ex.formChoice('a', 'A'), ex.formChoice('b', 'B')] }],
    then: { choice: undefined },
  },
  {
    name: 'an edit makes the findings stale',
    events: [{ type: 'checked', result: { findings: [], ...ex.inList(3) } }, { type: 'edited' }],
    then: {
      checked: { result: { findings: [], ...ex.inList(3) }, current: undefined, stale: true, solved: 0 },
    },
  },
  {
    name: 'an edit withdraws what was prepared and its declaration, not the reasons',
    events: [prepared, ...reasons, ticked, { type: 'edited' }],
    then: {
      sending: {
        preparation: undefined,
        outdated: true,
        verklaring: false,
      },
    },
  },
  {
    name: 'an edit while sending leaves what is being sent alone',
    events: [prepared, { type: 'started', task: 'submit' }, { type: 'edited' }],
    then: { sending: { preparation: ex.preparation, outdated: false } },
  },
  {
    name: 'a new preparation asks the declaration again',
    events: [prepared, ...reasons, ticked, prepared],
    then: { sending: { verklaring: false } },
  },
  {
    name: 'a term that is over is no problem but a state, and the file knows it',
    events: [
      { type: 'workbookRead', workbook: ex.form },
      { type: 'checked', result: { findings: ex.findings, ...ex.inList(14) } },
      { type: 'failed', task: 'prepare', failure: { ...failure('uitvraag-niet-open'), over } },
    ],
    then: {
      problem: undefined,
      checked: undefined,
      sending: { over, preparation: undefined },
      workbook: { ...ex.form, ...over },
    },
  },
  {
    name: 'findings of before go away when a part of the form is gone',
    events: [
      { type: 'workbookRead', workbook: ex.form },
      { type: 'checked', result: { findings: ex.findings, ...ex.inList(14) } },
      { type: 'failed', task: 'check', failure: workbookFailure('formulier-beschadigd', ['Kinderen']) },
    ],
    then: { checked: undefined, workbook: { kind: 'beschadigd', missing: ['Kinderen'] } },
  },
  {
    name: 'who signs in as somebody else sees nothing of the one before',
    events: [
      { type: 'mijRead', mij: ex.official },
      { type: 'uitvragenListed', uitvragen: [ex.uitvraag('open')] },
      { type: 'mijRead', mij: ex.coordinator },
    ],
    then: { gemeenteWork: noGemeenteWork },
  },
  {
    name: 'the same user who is read again goes on where they were',
    events: [
      { type: 'mijRead', mij: ex.official },
      { type: 'uitvragenListed', uitvragen: [ex.uitvraag('open')] },
      { type: 'mijRead', mij: ex.official },
    ],
    then: { gemeenteWork: { ...noGemeenteWork, ...onlyOne } },
  },
  {
    name: 'somebody who was first is a choice, not a problem',
    events: [
      prepared,
      { type: 'failed', task: 'submit', failure: { ...failure('intussen-gewijzigd'), versie: 3 } },
    ],
    then: { problem: undefined, sending: { conflict: 3, preparation: ex.preparation } },
  },
  {
    name: 'a change by somebody else to an uitvraag is a problem',
    events: [{ type: 'failed', task: 'moveUitvraag', failure: failure('intussen-gewijzigd') }],
    then: {
      problem: { task: 'moveUitvraag', failure: failure('intussen-gewijzigd') },
      sending: { conflict: undefined },
    },
  },
  {
    name: 'after sending the form counts as received',
    events: [
      { type: 'workbookRead', workbook: { ...ex.form, changedSinceSent: true } },
      prepared,
      { type: 'submitted', ontvangstbewijs: ex.ontvangstbewijs },
    ],
    then: {
      workbook: { ...ex.form, ontvangstbewijs: ex.ontvangstbewijs, changedSinceSent: false },
      sending: { ontvangstbewijs: ex.ontvangstbewijs, preparation: undefined },
    },
  },
  {
    name: 'progress of the vaststelling shows while it runs',
    events: [
      {
        type: 'vaststellingMoved',
        vaststelling: { status: 'bezig', stappen: 5, klaar: 2, melding: '' },
      },
    ],
    then: { busy: { task: 'vaststellen', progress: { done: 2, steps: 5 } } },
  },
  {
    name: 'a vaststelling that is refused ends the action',
    events: [
      { type: 'started', task: 'vaststellen' },
      {
        type: 'vaststellingMoved',
        vaststelling: { status: 'geweigerd', stappen: 5, klaar: 2, melding: 'Nee.' },
      },
    ],
    then: { busy: undefined },
  },
];

test.each(cases)('$name', ({ events, then }) => {
  expect(after(...events)).toMatchObject(then);
});
