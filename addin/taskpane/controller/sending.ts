import type { FormerToelichting } from '../../../shared/contract/last-year-messages.ts';
import type { PrepareOptions } from '../../flows/flows.ts';
import { problemFailure } from '../../api/problem-failure.ts';
import { laterCode } from '../later-code.ts';
import { redenenOf } from '../state/sending.ts';
import type { AnswerKeeper } from './keep-answers.ts';
import { runTask, type Work } from './run-task.ts';

/** What judges whether nothing is missing: it needs the rules, and is fetched apart. */
export const judgeCode = laterCode(() => import('../state/may-be-sent.ts'));

/** Whether everything is there that sending or setting ready asks; else the state says what is the matter. */
async function isComplete({ store }: Work, task: 'submit' | 'setReady'): Promise<boolean> {
  const judge = await judgeCode.fetch().catch(() => undefined);
  if (judge === undefined) {
    store.dispatch({ type: 'failed', task, failure: problemFailure('even-niet-bereikbaar') });
    return false;
  }
  const { sending } = store.state();
  const isThere = task === 'submit' ? judge.mayBeSent(sending) : judge.mayBeSetReady(sending);
  if (!isThere) store.dispatch({ type: 'answersMissed' });
  return isThere;
}

/** Builds again what would be sent; a receipt of an earlier sending goes off the screen. */
export const prepare = (work: Work, options: Pick<PrepareOptions, 'isTakenBack'> = {}) =>
  runTask(
    work,
    'prepare',
    () => work.flows.prepare(work.store.state().sending.nulopgave ? { nulopgave: true } : options),
    (preparation) => ({ type: 'prepared', preparation }),
  );

/** Chooses for or against a nulopgave, and builds again what would be sent. */
export async function chooseNulopgave(work: Work, nulopgave: boolean): Promise<void> {
  work.store.dispatch({ type: 'nulopgaveChosen', nulopgave });
  await prepare(work, nulopgave ? {} : { isTakenBack: true });
}

/** Says which locatie of last year this one was, and builds again what would be sent: rules know more now. */
export async function sayVoorheen(work: Work, voorheen: readonly string[]): Promise<void> {
  const { preparation } = work.store.state().sending;
  if (preparation === undefined) return;
  const said = await runTask(work, 'sayVoorheen', () => work.flows.sayVoorheen(preparation, voorheen));
  if (said !== undefined) await prepare(work);
}

/** Puts words of last year in the form, and builds again what would be sent. */
export async function takeWords(work: Work, words: FormerToelichting): Promise<void> {
  const taken = await runTask(work, 'takeWords', () => work.flows.takeWords(words));
  if (taken !== undefined) await prepare(work);
}

/** Keeps in the file that what is on the screen is ready, with the answers to warnings. */
export async function setReady(work: Work, keeper: AnswerKeeper): Promise<void> {
  const { sending } = work.store.state();
  const { preparation } = sending;
  if (!(await isComplete(work, 'setReady')) || preparation === undefined) return;
  await runTask(
    work,
    'setReady',
    async () => {
      await keeper.now();
      return work.flows.setReady(preparation, { redenen: redenenOf(sending) });
    },
    (workbook) => ({ type: 'readySet', workbook }),
  );
}

/**
 * Sends what is on the screen; the answers are in the file before anything goes out. `vervangt`: the version to
 * replace, where somebody else was first.
 */
export async function send(work: Work, keeper: AnswerKeeper, vervangt?: number): Promise<void> {
  const { sending } = work.store.state();
  const { preparation, verklaring } = sending;
  if (!(await isComplete(work, 'submit')) || preparation === undefined) return;
  const answers = {
    redenen: redenenOf(sending),
    verklaring,
    vervangt: vervangt ?? preparation.inzending.vervangt,
  };
  await runTask(
    work,
    'submit',
    async () => {
      await keeper.now();
      return work.flows.submit(preparation, answers);
    },
    (ontvangstbewijs) => ({ type: 'submitted', ontvangstbewijs }),
  );
}
