import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { below } from '../view/below-field.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlannerProps } from './planner-props.ts';
import { missingIn } from './planner-findings.ts';

/** What stands below a field: what is missing once somebody tried to keep it, else what the rules say of it. */
export function messageFor(
  { planner, findings }: Pick<PlannerProps, 'planner' | 'findings'>,
  name: keyof PlanDraft,
) {
  if (planner.tried && missingIn(planner.draft).includes(name))
    return below(name === 'titel' ? texts.titelMissing : texts.dateMissing, 'error');
  const found = findings.filter(({ place }) => place.row === name && place.column === undefined);
  const worst = found.find(({ severity }) => severity === 'fout') ?? found[0];
  if (worst === undefined) return {};
  if (worst.severity === 'informatie')
    return { validationMessage: { children: worst.wat, role: undefined }, validationState: 'none' } as const;
  return below(worst.wat, worst.severity === 'fout' ? 'error' : 'warning');
}
