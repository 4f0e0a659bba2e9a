import { type Finding, placeName } from '../../../shared/validation/finding.ts';
import type { Preparation } from '../../flows/flows.ts';
import { type Answer, type AnswerTo, noAnswer } from '../../flows/kept-answers.ts';

/** Answers to warnings, by what they are an answer to. */
export type Answers = Readonly<Record<string, AnswerTo>>;

const placeOf = ({ rule, place }: Finding): string => `${rule} ${placeName(place)}`;
/** The sentence is part of the key: other figures are another question. */
export const keyOf = (finding: Finding): string => `${placeOf(finding)}\n${finding.wat}`;

export const answerTo = (answers: Answers, finding: Finding): Answer =>
  answers[keyOf(finding)]?.answer ?? noAnswer;

/** The answers with a change to those on these findings. */
export const withAnswer = (
  answers: Answers,
  findings: readonly Finding[],
  change: Partial<Answer>,
): Answers => ({
  ...answers,
  ...Object.fromEntries(
    findings.map((finding) => [
      keyOf(finding),
      { finding, answer: { ...answerTo(answers, finding), ...change } },
    ]),
  ),
});

/**
 * The answers that hold for a new preparation: what the user said in this pane, else what the file kept. A reason that
 * was given at the same place for other figures is offered again, to be confirmed.
 */
export function answersFor({ findings, kept }: Preparation, before: Answers): Answers {
  const missing = findings.flatMap((finding, index): [string, AnswerTo][] => {
    if (before[keyOf(finding)] !== undefined) return [];
    const fromFile = kept[index] ?? noAnswer;
    const earlier = Object.values(before).findLast((one) => placeOf(one.finding) === placeOf(finding));
    const tekst = fromFile.tekst === '' ? (earlier?.answer.tekst ?? '') : fromFile.tekst;
    return fromFile.ticked || tekst !== ''
      ? [[keyOf(finding), { finding, answer: { ...fromFile, tekst } }]]
      : [];
  });
  return { ...before, ...Object.fromEntries(missing) };
}
