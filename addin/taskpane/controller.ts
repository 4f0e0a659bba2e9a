import type { FormerToelichting } from '../../shared/contract/last-year-messages.ts';
import type { Finding, Place } from '../../shared/validation/finding.ts';
import type { SignInHow } from '../api/auth.ts';
import type { UitvraagKey } from '../flows/uitvraag-key.ts';
import type { Answer } from '../flows/kept-answers.ts';
import { showFeedback } from './controller/feedback.ts';
import { check, goTo, goToFinding, makeForm, mendLook } from './controller/form.ts';
import { chooseGemeente } from './controller/choose-gemeente.ts';
import { chooseUitvraag, takeStep } from './controller/gemeente.ts';
import { inTurn } from './controller/in-turn.ts';
import { answerKeeper } from './controller/keep-answers.ts';
import { planRepairs, repair } from './controller/repair.ts';
import type { Work } from './controller/run-task.ts';
import { learnBehind, loaders } from './controller/screens.ts';
import { chooseNulopgave, prepare, sayVoorheen, send, setReady, takeWords } from './controller/sending.ts';
import { signIn } from './controller/session.ts';
import type { PaneEvent } from './state/pane-event.ts';
import type { Screen } from './state/screen.ts';

/** What the user can do in the pane. Actions run one at a time, in the order in which they were asked. */
export interface Controller {
  /** Shows a screen and fetches what it needs. */
  readonly open: (screen: Screen) => Promise<void>;
  /** `other`: with an account that the user names. */
  readonly signIn: (how?: SignInHow) => Promise<void>;
  readonly makeForm: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Looks again what must be repaired, now that the user has said more. */
  readonly planRepairs: () => Promise<void>;
  /** Repairs the form as the user agreed to. */
  readonly repair: () => Promise<void>;
  /** Puts the look of the form back. */
  readonly mendLook: () => Promise<void>;
  readonly goToFinding: (index: number) => Promise<void>;
  readonly goTo: (place: Place) => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly chooseNulopgave: (nulopgave: boolean) => Promise<void>;
  /** Says something of warnings, before sending. */
  readonly answer: (findings: readonly Finding[], answer: Partial<Answer>) => void;
  /** Says which locatie of last year this one was; none: it took no part. */
  readonly sayVoorheen: (voorheen: readonly string[]) => Promise<void>;
  /** Puts words of last year in the form. */
  readonly takeWords: (words: FormerToelichting) => Promise<void>;
  /** Keeps in the file that what is on the screen is ready to be sent. */
  readonly setReady: () => Promise<void>;
  readonly send: (vervangt?: number) => Promise<void>;
  readonly showFeedback: (key?: UitvraagKey) => Promise<void>;
  /** Says for which gemeente the work is, and reads what the screen shows of it. */
  readonly chooseGemeente: (gemeentecode: string) => Promise<void>;
  readonly chooseUitvraag: (key: UitvraagKey) => Promise<void>;
  readonly takeStep: () => Promise<void>;
  /** Runs an action of a screen that is fetched apart, together with what it does. */
  readonly run: (action: (work: Work) => Promise<unknown>) => Promise<void>;
  /** Does again what did not succeed. */
  readonly retry: () => Promise<void>;
  /** For events that need no flow. */
  readonly tell: (event: PaneEvent) => void;
}

/** `turn`: lets what else works in the workbook wait for the actions, and the other way round. */
export function makeController(work: Work, turn = inTurn()): Controller {
  const { store } = work;
  const load = async (screen: Screen) => {
    await turn(() => loaders[screen](work));
    // Nobody waits for it: a server that keeps silent stops nothing.
    if (screen === 'start') learnBehind(work).catch(work.onBug);
  };
  const open = (screen: Screen) => {
    store.dispatch({ type: 'opened', screen });
    return load(screen);
  };
  // Straight away: a browser opens a window only while the click is going on.
  const signInNow = async (how?: SignInHow) => {
    if (await signIn(work, how)) await load(store.state().screen);
  };
  const keeper = answerKeeper(work, turn);
  const sendNow = (vervangt?: number) => turn(() => send(work, keeper, vervangt));
  return {
    open,
    signIn: signInNow,
    makeForm: () => turn(() => makeForm(work)),
    check: () => turn(() => check(work)),
    planRepairs: () => turn(() => planRepairs(work)),
    repair: () => turn(() => repair(work)),
    mendLook: () => turn(() => mendLook(work)),
    goToFinding: (index) => turn(() => goToFinding(work, index)),
    goTo: (place) => turn(() => goTo(work, place)),
    prepare: () => turn(() => prepare(work)),
    chooseNulopgave: (nulopgave) => turn(() => chooseNulopgave(work, nulopgave)),
    answer: (findings, answer) => {
      store.dispatch({ type: 'warningAnswered', findings, answer });
      keeper.soon(findings);
    },
    sayVoorheen: (voorheen) => turn(() => sayVoorheen(work, voorheen)),
    takeWords: (words) => turn(() => takeWords(work, words)),
    setReady: () => turn(() => setReady(work, keeper)),
    send: sendNow,
    showFeedback: (key) => turn(() => showFeedback(work, key)),
    chooseGemeente: (gemeentecode) => turn(() => chooseGemeente(work, gemeentecode)),
    chooseUitvraag: (key) => turn(() => chooseUitvraag(work, key)),
    takeStep: () => turn(() => takeStep(work)),
    run: (action) =>
      turn(async () => {
        await action(work);
      }),
    retry: () => retry(work, { load, signInNow, sendNow, turn }),
    tell: store.dispatch,
  };
}

/**
 * Sending, making and signing in are tried again as they were; everything else, also a sending of which the
 * preparation does not hold any more, by fetching the screen again.
 */
function retry(
  work: Work,
  ways: {
    readonly load: (screen: Screen) => Promise<void>;
    readonly signInNow: () => Promise<void>;
    readonly sendNow: () => Promise<void>;
    readonly turn: ReturnType<typeof inTurn>;
  },
): Promise<void> {
  const { problem, screen, sending } = work.store.state();
  if (problem?.task === 'signIn') return ways.signInNow();
  if (problem?.task === 'submit' && sending.preparation !== undefined) return ways.sendNow();
  if (problem?.task === 'mendLook') return ways.turn(() => mendLook(work));
  if (problem?.task === 'newForm') return ways.turn(() => makeForm(work));
  return ways.load(screen);
}
