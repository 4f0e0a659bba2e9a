import type { Finding } from '../../../shared/validation/finding.ts';
import { type AfspraakDraft, WizardStep } from './afspraak-draft.ts';
import type { DraftField, DraftMistake } from './draft-mistakes.ts';

const steps = WizardStep.options;

export const stepNumber = (step: WizardStep): number => steps.indexOf(step) + 1;
export const STEP_COUNT = steps.length;

/** The draft one step on, or back; where it was is left. */
export function stepped(draft: AfspraakDraft, by: 1 | -1): AfspraakDraft {
  return atStep(draft, steps[steps.indexOf(draft.step) + by] ?? draft.step);
}

/** The draft at another step. */
export const atStep = (draft: AfspraakDraft, step: WizardStep): AfspraakDraft => ({
  ...draft,
  step,
  left: [...new Set([...draft.left, draft.step])],
});

const ofField: Readonly<Record<DraftField, WizardStep>> = {
  fasen: 'kinderen',
  locaties: 'locaties',
  domeinen: 'groei',
  titel: 'geldigheid',
  geldigTot: 'geldigheid',
  wetsartikel: 'geldigheid',
  dpia: 'cijfers',
};

const ofRow: Readonly<Record<string, WizardStep>> = {
  doelgroepPeuter: 'kinderen',
  doelgroepKleuter: 'kinderen',
  streefpercentage: 'streef',
  minChildren: 'cijfers',
  minVoldoende: 'cijfers',
  refreshAfter: 'cijfers',
  toestemming: 'rijen',
  inzage: 'cijfers',
  geldigTot: 'geldigheid',
  herijking: 'geldigheid',
};

export const stepOfMistake = ({ field }: DraftMistake): WizardStep => ofField[field];
export const stepOfFinding = ({ place }: Finding): WizardStep => ofRow[place.row ?? ''] ?? 'overzicht';
