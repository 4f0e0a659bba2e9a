import { mayBeSent, redenenOf } from '../state/sending.ts';
import type { AnswerKeeper } from './keep-answers.ts';
import { runTask, type Work } from './run-task.ts';

/** Builds again what would be sent; a receipt of an earlier sending goes off the screen. */
export const prepare = (work: Work) =>
  runTask(
    work,
    'prepare',
    () => work.flows.prepare(work.store.state().sending.nulopgave ? { nulopgave: true } : {}),
    (preparation) => ({ type: 'prepared', preparation }),
  );

/** Chooses for or against a nulopgave, and builds again what would be sent. */
export async function chooseNulopgave(work: Work, nulopgave: boolean): Promise<void> {
  work.store.dispatch({ type: 'nulopgaveChosen', nulopgave });
  await prepare(work);
}

/**
 * Sends what is on the screen; the answers are in the file before anything goes out. `vervangt`: the version to
 * replace, where somebody else was first.
 */
export async function send(work: Work, keeper: AnswerKeeper, vervangt?: number): Promise<void> {
  const { sending } = work.store.state();
  const { preparation, verklaring } = sending;
  if (preparation === undefined || !mayBeSent(sending)) {
    work.store.dispatch({ type: 'answersMissed' });
    return;
  }
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
