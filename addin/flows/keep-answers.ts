import { type AnswerTo, writeAnswers } from './kept-answers.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { settingKeys } from './setting-keys.ts';

/**
 * Keeps the answers to these warnings in the file, so that closing the pane or a failure loses none. What the file holds
 * of other warnings stays: it may have been said in another window.
 */
export async function keepAnswers({ workbook }: Ports, answers: readonly AnswerTo[]): Promise<Outcome<void>> {
  if (answers.length === 0) return done(undefined);
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  const settings = { [settingKeys.answers]: await writeAnswers(answers, seen.value) };
  return workbook.apply(seen.value, { settings });
}
