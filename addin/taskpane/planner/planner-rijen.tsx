import { uitvraagBefore } from '../../../shared/uitvraag/uitvraag-before.ts';
import type { PlannerBasis } from '../../flows/planner.ts';
import { rijenTexts as texts } from '../../texts/pane-rijen.ts';
import { ExpectedCard } from '../rijen/expected-card.tsx';
import { isExpected } from './plan-draft.ts';
import type { Planner } from './planner.ts';
import type { PlannerProps } from './planner-props.ts';

/** Which rows will exist with who takes part and the numbers in the fields. */
export function PlannerRijen({ planner: { status, basis, draft, key } }: PlannerProps) {
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
      before={expectedBefore(basis)}
      published={basis.published}
      keepsRows={keepsRows({ basis, draft, key })}
      nothing={texts.nothing}
    />
  );
}

const expectedBefore = ({ planning }: PlannerBasis): ReadonlyMap<string, number> =>
  new Map(
    (planning?.invited ?? []).flatMap(({ locatieId, verwacht }) =>
      verwacht === undefined ? [] : [[locatieId, verwacht] as const],
    ),
  );

/** Figures that are adopted keep the rows of the release before, or of the uitvraag of last year. */
function keepsRows({ basis, draft, key }: Pick<Planner, 'basis' | 'draft' | 'key'>): boolean {
  const of = basis.published?.uitvraag.uitvraagId;
  if (of === undefined) return false;
  return of === key.uitvraagId || of === uitvraagBefore(draft, basis.uitvragen)?.uitvraagId;
}
