import type { Finding } from '../../../shared/validation/finding.ts';
import { answerTo, keyOf } from '../state/answers.ts';
import type { Work } from './run-task.ts';

/** Milliseconds of rest after which what the user typed is kept in the file. */
const REST = 600;

/** Keeps answers to warnings in the file, behind what the user does: one that fails is kept with the next. */
export interface AnswerKeeper {
  /** The answers to these warnings changed. */
  readonly soon: (findings: readonly Finding[]) => void;
  /** Keeps now what is not kept yet. */
  readonly now: () => Promise<void>;
}

/** `turn`: waits for the actions of the user, as they work in the same workbook. */
export function answerKeeper(
  { flows, store, onBug }: Work,
  turn: (action: () => Promise<unknown>) => Promise<void>,
): AnswerKeeper {
  const pending = new Map<string, Finding>();
  let changes = 0;
  const now = async () => {
    const { answers } = store.state().sending;
    const told = [...pending].map(([key, finding]) => ({ key, finding, answer: answerTo(answers, finding) }));
    if (told.length === 0) return;
    const outcome = await flows.keepAnswers(told.map(({ finding, answer }) => ({ finding, answer })));
    if (!outcome.ok) return;
    const { answers: since } = store.state().sending;
    // What was typed meanwhile waits for the next time.
    for (const { key, finding, answer } of told) if (answerTo(since, finding) === answer) pending.delete(key);
  };
  return {
    now,
    soon: (findings) => {
      for (const finding of findings) pending.set(keyOf(finding), finding);
      const change = ++changes;
      setTimeout(() => {
        if (change === changes) turn(now).catch(onBug);
      }, REST);
    },
  };
}
