import { check } from './check.ts';
import type { Flows } from './flows.ts';
import { goTo } from './go-to.ts';
import { keepAnswers } from './keep-answers.ts';
import { newForm } from './new-form.ts';
import type { Ports } from './ports.ts';
import { prepare } from './prepare.ts';
import { showFeedback } from './show-feedback.ts';
import { submit } from './submit.ts';

/** The actions that work on sheets: what they need is large, and the first page of the pane does without. */
export type FormFlows = Pick<
  Flows,
  'newForm' | 'check' | 'goTo' | 'prepare' | 'keepAnswers' | 'submit' | 'showFeedback'
>;

export const makeFormFlows = (ports: Ports): FormFlows => ({
  newForm: (choice) => newForm(ports, choice),
  check: () => check(ports),
  goTo: (place) => goTo(ports, place),
  prepare: (options) => prepare(ports, options),
  keepAnswers: (answers) => keepAnswers(ports, answers),
  submit: (preparation, answers) => submit(ports, preparation, answers),
  showFeedback: (key, options) => showFeedback(ports, key, options),
});
