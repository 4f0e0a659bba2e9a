import { meetmomentTexts, plannerTexts as texts } from '../../texts/pane-planner.ts';
import { Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import type { PlannerProps } from './planner-props.ts';

/** What locaties already work with: told, and not changed any more. */
export function PlannerFixed({ planner: { draft, status } }: PlannerProps) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <p className={layout.paragraph}>{status === 'open' ? texts.begun : texts.closed}</p>
      <Facts
        facts={[
          { label: texts.titel, value: draft.titel },
          { label: texts.schooljaar, value: draft.schooljaar },
          { label: texts.meetmoment, value: meetmomentTexts[draft.meetmoment] },
          { label: texts.peildatum, value: texts.day(draft.peildatum) },
          { label: texts.opensOn, value: texts.day(draft.opensOn) },
          { label: texts.months, value: texts.monthsOption(draft.minMaanden) },
        ]}
      />
    </section>
  );
}
