import { check } from './check.ts';
import type { Flows } from './flows.ts';
import { goTo } from './go-to.ts';
import { keepAnswers } from './keep-answers.ts';
import { listForms } from './list-forms.ts';
import { newForm } from './new-form.ts';
import type { Ports } from './ports.ts';
import { prepare } from './prepare.ts';
import { readState } from './read-state.ts';
import { signIn, whoAmI } from './session.ts';
import { showFeedback } from './show-feedback.ts';
import { submit } from './submit.ts';
import { listUitvragen, moveUitvraag, readRespons } from './uitvragen.ts';
import { vaststellen } from './vaststellen.ts';

/** Every action of the user on these ports. */
export const makeFlows = (ports: Ports): Flows => ({
  whoAmI: () => whoAmI(ports),
  signIn: () => signIn(ports),
  readState: () => readState(ports),
  listForms: () => listForms(ports),
  newForm: (choice) => newForm(ports, choice),
  check: () => check(ports),
  goTo: (place) => goTo(ports, place),
  prepare: (options) => prepare(ports, options),
  keepAnswers: (answers) => keepAnswers(ports, answers),
  submit: (preparation, answers) => submit(ports, preparation, answers),
  showFeedback: (key, options) => showFeedback(ports, key, options),
  listUitvragen: (gemeentecode) => listUitvragen(ports, gemeentecode),
  readRespons: (key) => readRespons(ports, key),
  moveUitvraag: (key, step) => moveUitvraag(ports, key, step),
  vaststellen: (key, onProgress) => vaststellen(ports, key, onProgress),
});
