import { countOf, type Finding } from '../../../shared/validation/finding.ts';
import { validatePlan } from '../../../shared/validation/validate-plan.ts';
import { isExpected, type PlanDraft } from './plan-draft.ts';
import type { Planner } from './planner.ts';

/** What the rules say of a draft as it stands in the fields. */
export const findingsOn = ({ draft, basis, status }: Planner): readonly Finding[] => {
  const { vakantieregio, ...rest } = draft;
  const afspraak = status === 'concept' ? basis.afspraak : basis.planning?.uitvraag.afspraak;
  return validatePlan({
    ...rest,
    ...(vakantieregio !== '' && { vakantieregio }),
    geldigTot: afspraak?.geldigTot,
  });
};

const dates = ['peildatum', 'opensOn', 'closesOn', 'correctieTot'] as const;

/** Fields that must be filled in before anything can be kept. */
export const missingIn = (draft: PlanDraft): readonly (keyof PlanDraft)[] => [
  ...(draft.titel.trim() === '' ? (['titel'] as const) : []),
  ...dates.filter((name) => draft[name] === ''),
];

/** Number of fields that keep a planning from being kept. */
export const mistakesIn = (planner: Planner): number =>
  missingIn(planner.draft).length +
  countOf(findingsOn(planner), 'fout') +
  planner.draft.invited.filter(({ verwacht }) => !isExpected(verwacht)).length;
