import { blocks, type Finding, placeName } from '../../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../../shared/validation/group-findings.ts';
import { findingsThatAskReason } from '../../../shared/validation/reasons.ts';
import { validateReden } from '../../../shared/validation/validate-reden.ts';
import type { Preparation } from '../../flows/flows.ts';
import { type Answer, type AnswerTo, noAnswer } from '../../flows/kept-answers.ts';

/** Answers to warnings, by what they are an answer to. */
export type Answers = Readonly<Record<string, AnswerTo>>;

/** A warning, or a group of them with one cause, that the user must say something of before sending. */
export interface WarningStep extends FindingGroup {
  readonly asksReason: boolean;
}

const placeOf = ({ rule, place }: Finding): string => `${rule} ${placeName(place)}`;
/** The sentence is part of the key: other figures are another question. */
export const keyOf = (finding: Finding): string => `${placeOf(finding)}\n${finding.wat}`;

const asksReason = (finding: Finding): boolean => findingsThatAskReason([finding]).length > 0;

/** What is left to say yes to, one by one: first what asks a reason, each on its own. */
export function warningSteps({ findings, kinderen }: Preparation): readonly WarningStep[] {
  const warnings = findings.filter(({ severity }) => severity === 'waarschuwing');
  const asking = warnings
    .filter(asksReason)
    .flatMap((finding) => groupFindings([finding], { kinderen }))
    .map((group) => ({ ...group, asksReason: true }));
  const others = groupFindings(
    warnings.filter((finding) => !asksReason(finding)),
    { kinderen },
  );
  return [...asking, ...others.map((group) => ({ ...group, asksReason: false }))];
}

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

/** What is wrong with a reason: it may not speak of a person. */
export const reasonFindings = (
  { redenContext }: Preparation,
  { rule }: Finding,
  { tekst }: Answer,
): readonly Finding[] => validateReden(tekst, rule, redenContext);

export function isAnswered(preparation: Preparation, answers: Answers, step: WarningStep): boolean {
  const given = step.findings.map((finding) => ({ finding, answer: answerTo(answers, finding) }));
  if (!given.every(({ answer }) => answer.ticked)) return false;
  if (!step.asksReason) return true;
  return given.every(
    ({ finding, answer }) =>
      answer.tekst.trim() !== '' && !blocks(reasonFindings(preparation, finding, answer)),
  );
}

/** Steps without a whole answer. */
export const openSteps = (preparation: Preparation, answers: Answers): readonly WarningStep[] =>
  warningSteps(preparation).filter((step) => !isAnswered(preparation, answers, step));
