import type { Finding } from '../../../shared/validation/finding.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { below } from '../view/below-field.ts';
import type { PlanDraft } from './plan-draft.ts';
import { missingIn } from './planner-findings.ts';
import type { PlannerProps } from './planner-props.ts';

/** What the rules say of a field, the gravest; one at a time is enough to go on. */
export function worstFinding(findings: readonly Finding[], name: keyof PlanDraft): Finding | undefined {
  const found = findings.filter(({ place }) => place.row === name);
  return found.find(({ severity }) => severity === 'fout') ?? found[0];
}

/** What stands below a field: what is missing once somebody tried to keep it, else what the rules say of it. */
export function messageFor(
  { planner, findings }: Pick<PlannerProps, 'planner' | 'findings'>,
  name: keyof PlanDraft,
) {
  if (planner.tried && missingIn(planner.draft).includes(name))
    return below(name === 'titel' ? texts.titelMissing : texts.dateMissing, 'error');
  const worst = worstFinding(findings, name);
  if (worst === undefined) return {};
  if (worst.severity === 'informatie')
    return { validationMessage: { children: worst.wat, role: undefined }, validationState: 'none' } as const;
  return below(worst.wat, worst.severity === 'fout' ? 'error' : 'warning');
}
