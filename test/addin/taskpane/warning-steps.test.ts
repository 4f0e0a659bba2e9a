import { describe, expect, test } from 'vitest';
import { type Answers, answersFor, answerTo, withAnswer } from '../../../addin/taskpane/state/answers.ts';
import { isAnswered, openSteps, warningSteps } from '../../../addin/taskpane/state/warning-steps.ts';
import type { Preparation } from '../../../addin/flows/flows.ts';
import * as ex from './examples.ts';

const { preparation } = ex;
const [asking, ...others] = preparation.findings;
const nothing: Answers = {};
const reason = (tekst: string, ticked = true) => withAnswer(nothing, [asking!], { tekst, ticked });
/** The same warning with other figures. */
const changed: Preparation = {
  ...preparation,
  findings: [{ ...asking!, wat: 'U vult 15 doelgroepkinderen in.' }, ...others],
};

describe('the steps before sending', () => {
  test('are the warnings: what asks a reason first and alone, one cause as one, no fout and no tip', () => {
    const steps = warningSteps({ ...preparation, findings: [...ex.findings, ...preparation.findings] });
    expect(steps.map(({ rule, findings, asksReason }) => [rule, findings.length, asksReason])).toEqual([
      ['A-10', 1, true],
      ['T-01', 1, false],
      ['A-18', 1, false],
      ['K-20', 6, false],
    ]);
  });

  test('are open until each of them has its answer', () => {
    expect(openSteps(preparation, nothing)).toHaveLength(3);
    const one = withAnswer(reason('Er is een groep bij.'), others.slice(0, 1), { ticked: true });
    expect(openSteps(preparation, one).map(({ rule }) => rule)).toEqual(['K-20']);
    expect(openSteps(preparation, withAnswer(one, others, { ticked: true }))).toEqual([]);
  });

  test('of a rule on trial are shown, and wait for nobody', () => {
    const trial = { ...asking!, rule: 'A-23', wat: 'De aantallen zijn gelijk. Deze melding is een proef.' };
    const withTrial = { ...preparation, findings: [trial] };
    expect(warningSteps(withTrial).map(({ rule }) => rule)).toEqual(['A-23']);
    expect(openSteps(withTrial, nothing)).toEqual([]);
  });

  test('of a group are open while one of it is not ticked', () => {
    const step = warningSteps(preparation).find(({ rule }) => rule === 'K-20')!;
    const most = withAnswer(nothing, step.findings.slice(1), { ticked: true });
    expect(isAnswered(preparation, most, step)).toBe(false);
  });

  test.each([
    ['is only spaces', reason('   ')],
    ['names a child of the list', reason('Dat komt door K02.')],
    ['holds a telephone number', reason('Bel 06 12345678.')],
    ['was given for other figures and not confirmed', reason('Er is een groep bij.', false)],
  ])('stay open when the reason %s', (_, answers) => {
    expect(isAnswered(preparation, answers, warningSteps(preparation)[0]!)).toBe(false);
  });
});

describe('what was answered before', () => {
  test('in this pane stays, also for a new preparation', () => {
    const answers = answersFor(preparation, reason('Er is een groep bij.'));
    expect(answerTo(answers, asking!)).toEqual({ ticked: true, tekst: 'Er is een groep bij.' });
  });

  test('in the file holds again', () => {
    const kept = [{ ticked: true, tekst: 'Er is een groep bij.' }, ...ex.noKept.slice(1)];
    expect(answersFor({ ...preparation, kept }, nothing)).toEqual(reason('Er is een groep bij.'));
  });

  test('in the file gives way to what the user says now', () => {
    const kept = [{ ticked: true, tekst: 'Oud.' }, ...ex.noKept.slice(1)];
    const answers = answersFor({ ...preparation, kept }, reason('Nieuw en anders.'));
    expect(answerTo(answers, asking!).tekst).toBe('Nieuw en anders.');
  });

  test('for other figures is offered again, to be confirmed', () => {
    const answers = answersFor(changed, reason('Er is een groep bij.'));
    expect(answerTo(answers, changed.findings[0]!)).toEqual({ ticked: false, tekst: 'Er is een groep bij.' });
    expect(openSteps(changed, answers)).toContainEqual(expect.objectContaining({ rule: 'A-10' }));
  });

  test('does not move to another warning', () => {
    const elsewhere = { ...asking!, place: { table: 'Kinderen' as const } };
    const answers = answersFor({ ...preparation, findings: [elsewhere] }, reason('Er is een groep bij.'));
    expect(answerTo(answers, elsewhere)).toEqual({ ticked: false, tekst: '' });
  });
});
