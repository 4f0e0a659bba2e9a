import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { LastYearAnswer } from '../../../shared/contract/last-year-messages.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import * as ex from './examples.ts';
import { after, fails, submitScreen } from './pane-stages.ts';

const schooljaar = '2024-2025';
const asked: LastYearAnswer = {
  lastYear: { koppeling: 'gevraagd', schooljaar },
  candidates: [
    { locatieId: 'loc-8', naam: 'Verzonnen Voorschool De Oude Waterlelie aan de Lange Verzonnenstraat' },
    { locatieId: 'loc-9', naam: '’t Verzonnen Hofje' },
  ],
  redenen: [],
  toelichtingen: [],
};
const words = (domein: string, naam: string, watDoenWe = '') => ({
  domein,
  naam,
  tekst: 'Wij lezen elke dag voor in kleine groepen.\nDat helpt.',
  watDoenWe,
});
const koppeling = {
  rule: 'L-14',
  severity: 'waarschuwing' as const,
  place: { table: 'Formulier' as const, row: 'lastYear.koppeling', column: 'waarde' },
  wat: 'Deze locatie had vorig jaar misschien een ander nummer. Onder welke naam deed u mee?',
};
const fewer = {
  rule: 'A-11',
  severity: 'waarschuwing' as const,
  place: { table: 'Kinderen' as const },
  wat: 'Vorig jaar had u 34 doelgroepkinderen. Nu zijn het er 14.',
};

const preparedWith = (change: Partial<typeof ex.preparation>): PaneState =>
  after(submitScreen, { type: 'prepared', preparation: { ...ex.preparation, ...change } });

/** `kept` is empty: nothing was answered before. */
const finding = (...findings: (typeof koppeling | typeof fewer)[]) => ({
  findings,
  askReason: findings.filter(({ rule }) => rule === 'A-11'),
  kept: findings.map(() => ({ ticked: false, tekst: '' })),
});

const knows = (naam: string): LastYearAnswer => ({
  ...asked,
  lastYear: { koppeling: 'bekend', schooljaar, naam },
  redenen: [
    { regel: 'A-11', plaats: 'Kinderen', tekst: 'Er wonen minder kinderen met een indicatie in de wijk.' },
  ],
});

/** Every state of the screen 'Versturen' that has to do with last year. */
export const lastYearStates: Readonly<Record<string, PaneState>> = {
  'submit: asks which locatie it was': preparedWith({ before: asked, ...finding(koppeling) }),
  'submit: asks it later, without the server': preparedWith({
    away: problemFailure('even-niet-bereikbaar'),
    ...finding(koppeling),
  }),
  'submit: asks it where a name is missing': after(preparedWith({ before: asked, ...finding(koppeling) }), {
    type: 'warningAnswered',
    findings: [koppeling],
    answer: { ticked: true },
  }),
  'submit: looks for last year': after(preparedWith({ before: asked, ...finding(koppeling) }), {
    type: 'started',
    task: 'sayVoorheen',
  }),
  'submit: last year cannot be reached': after(
    preparedWith({ before: asked, ...finding(koppeling) }),
    fails('sayVoorheen', 'even-niet-bereikbaar'),
  ),
  'submit: a reason of last year': preparedWith({
    before: knows(asked.candidates[0]!.naam),
    ...finding(fewer),
  }),
  'submit: took no part last year': preparedWith({
    before: { ...asked, lastYear: { koppeling: 'nieuw' } },
    ...finding(),
  }),
  'submit: words of last year': preparedWith({
    before: {
      ...asked,
      candidates: [],
      toelichtingen: [words('rekenen', 'Rekenen', 'Wij gaan meer tellen.'), words('motoriek', 'Motoriek')],
    },
    ...finding(),
  }),
};
