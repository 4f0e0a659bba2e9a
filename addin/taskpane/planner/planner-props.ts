import type { Finding } from '../../../shared/validation/finding.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Planner } from './planner.ts';

/** What each part of the form of a planning is a function of. */
export interface PlannerProps extends ScreenProps {
  readonly planner: Planner;
  readonly findings: readonly Finding[];
  readonly change: (change: Partial<PlanDraft>) => void;
}
