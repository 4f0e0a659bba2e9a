import { problemFailure } from '../api/problem-failure.ts';
import { askState } from './ask-state.ts';
import { check } from './check.ts';
import type { Flows } from './flows.ts';
import { goTo } from './go-to.ts';
import { keepAnswers } from './keep-answers.ts';
import { leaveList } from './leave-list.ts';
import { loadFeedbackApart } from './load-feedback-apart.ts';
import { mendLook } from './mend-form.ts';
import { newForm } from './new-form.ts';
import { readOwnRespons } from './own-respons.ts';
import { failed } from './outcome.ts';
import type { Ports } from './ports.ts';
import { prepare } from './prepare.ts';
import { planRepairs, repair } from './repair.ts';
import { sayVoorheen } from './say-voorheen.ts';
import { setReady } from './set-ready.ts';
import { showFeedback } from './show-feedback.ts';
import { submit } from './submit.ts';
import { takeWords } from './take-words.ts';
import { askHeropening, readVersies, takeBack } from './versies.ts';
import { wipeList } from './wipe-list.ts';

/** The actions that work on sheets: what they need is large, and the first page of the pane does without. */
export type FormFlows = Pick<
  Flows,
  | 'askState'
  | 'newForm'
  | 'check'
  | 'goTo'
  | 'prepare'
  | 'keepAnswers'
  | 'wipeList'
  | 'leaveList'
  | 'sayVoorheen'
  | 'takeWords'
  | 'planRepairs'
  | 'repair'
  | 'mendLook'
  | 'setReady'
  | 'submit'
  | 'showFeedback'
  | 'feedbackApart'
  | 'readOwnRespons'
  | 'readVersies'
  | 'takeBack'
  | 'askHeropening'
>;

export const makeFormFlows = (ports: Ports): FormFlows => ({
  askState: () => askState(ports),
  newForm: (choice) => newForm(ports, choice),
  check: () => check(ports),
  goTo: (place) => goTo(ports, place),
  prepare: (options) => prepare(ports, options),
  wipeList: () => wipeList(ports),
  leaveList: () => leaveList(ports),
  keepAnswers: (answers) => keepAnswers(ports, answers),
  sayVoorheen: (preparation, voorheen) => sayVoorheen(ports, preparation, voorheen),
  takeWords: (words) => takeWords(ports, words),
  planRepairs: (wish) => planRepairs(ports, wish),
  repair: (agreed) => repair(ports, agreed),
  mendLook: (wish) => mendLook(ports, wish),
  setReady: (preparation, answers) => setReady(ports, preparation, answers),
  submit: (preparation, answers) => submit(ports, preparation, answers),
  readVersies: () => readVersies(ports),
  takeBack: (stand) => takeBack(ports, stand),
  askHeropening: (stand, reden) => askHeropening(ports, stand, reden),
  showFeedback: (key, options) => showFeedback(ports, key, options),
  feedbackApart: async () => {
    const part = await loadFeedbackApart().catch(() => undefined);
    return part === undefined ? failed(problemFailure('even-niet-bereikbaar')) : part.feedbackApart(ports);
  },
  readOwnRespons: () => readOwnRespons(ports),
});
