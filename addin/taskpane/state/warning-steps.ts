import { blocks, type Finding } from '../../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../../shared/validation/group-findings.ts';
import { explain } from '../../../shared/validation/explain.ts';
import { findingsThatAskReason } from '../../../shared/validation/reasons.ts';
import { validateReden } from '../../../shared/validation/validate-reden.ts';
import type { Preparation } from '../../flows/flows.ts';
import type { Answer } from '../../flows/kept-answers.ts';
import { answerTo, type Answers } from './answers.ts';
import { ASKS_KOPPELING } from './last-year.ts';

/** A warning, or a group of them with one cause, that the user must say something of before sending. */
export interface WarningStep extends FindingGroup {
  readonly asksReason: boolean;
}

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

/** Whether a step asks a choice between names that only the server knows, which was not reached. */
export const waitsForNames = ({ before }: Preparation, { rule }: WarningStep): boolean =>
  rule === ASKS_KOPPELING && before === undefined;

/** Whether a rule on trial speaks: then nobody has to answer. */
export const isOnTrial = ({ rule }: Pick<WarningStep, 'rule'>): boolean => explain(rule)?.isTrial === true;

/** Steps that can be answered now, and must be. */
export const askedSteps = (preparation: Preparation): readonly WarningStep[] =>
  warningSteps(preparation).filter((step) => !waitsForNames(preparation, step) && !isOnTrial(step));

/** Steps that can be answered now, and have no whole answer. */
export const openSteps = (preparation: Preparation, answers: Answers): readonly WarningStep[] =>
  askedSteps(preparation).filter((step) => !isAnswered(preparation, answers, step));
