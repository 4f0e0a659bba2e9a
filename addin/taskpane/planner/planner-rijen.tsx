import { rijenTexts as texts } from '../../texts/pane-rijen.ts';
import { ExpectedCard } from '../rijen/expected-card.tsx';
import { isExpected } from './plan-draft.ts';
import type { PlannerProps } from './planner-props.ts';

/** Which rows will exist with who takes part and the numbers in the fields. */
export function PlannerRijen({ planner: { status, basis, draft } }: PlannerProps) {
  const afspraak = status === 'concept' ? basis.afspraak : basis.planning?.uitvraag.afspraak;
  const taking = new Set(draft.invited.map(({ locatieId }) => locatieId));
  if (afspraak === undefined || taking.size === 0) return null;
  const expected = draft.invited
    .filter(({ verwacht }) => verwacht.trim() !== '' && isExpected(verwacht))
    .map(({ locatieId, verwacht }) => [locatieId, Number(verwacht)] as const);
  return (
    <ExpectedCard
      beleid={afspraak.publicatie}
      locaties={basis.locaties.filter(({ locatieId }) => taking.has(locatieId))}
      organisaties={basis.organisaties}
      expected={new Map(expected)}
      nothing={texts.nothing}
    />
  );
}
