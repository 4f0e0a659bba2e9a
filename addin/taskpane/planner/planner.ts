import type { Planning } from '../../../shared/contract/planning-messages.ts';
import type { PlannerBasis } from '../../flows/planner.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import type { PlanDraft } from './plan-draft.ts';

/** A planning that somebody is working on. */
export interface Planner {
  readonly basis: PlannerBasis;
  readonly draft: PlanDraft;
  /** Where it will stand. */
  readonly key: UitvraagKey;
  /** Status and versie that were seen; concept and 0 for a new one. */
  readonly status: UitvraagStatus;
  readonly versie: number;
  /** Title of the uitvraag that was copied. */
  readonly copied?: string;
  /** Somebody tried to keep it while something was wrong. */
  readonly tried: boolean;
  /** Somebody asked for the screen that this planning stands on: what was typed is kept or dropped first. */
  readonly isCalledAway?: boolean;
  /** What somebody else kept meanwhile: the user chooses with which to go on. */
  readonly conflict?: Planning;
}
