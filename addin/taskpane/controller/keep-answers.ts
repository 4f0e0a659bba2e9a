import type { Work } from './run-task.ts';

/** Milliseconds of rest after which what the user typed is kept in the file. */
const REST = 600;

/** Keeps answers to warnings in the file, behind what the user does: one that fails is kept with the next. */
export interface AnswerKeeper {
  /** The answers changed. */
  readonly soon: () => void;
  /** Keeps now what is not kept yet. */
  readonly now: () => Promise<void>;
}

/** `turn`: waits for the actions of the user, as they work in the same workbook. */
export function answerKeeper(
  { flows, store, onBug }: Work,
  turn: (action: () => Promise<unknown>) => Promise<void>,
): AnswerKeeper {
  let kept = store.state().sending.answers;
  let changes = 0;
  const now = async () => {
    const { answers } = store.state().sending;
    if (answers === kept) return;
    const outcome = await flows.keepAnswers(Object.values(answers));
    if (outcome.ok) kept = answers;
  };
  return {
    now,
    soon: () => {
      const change = ++changes;
      setTimeout(() => {
        if (change === changes) turn(now).catch(onBug);
      }, REST);
    },
  };
}
