import { checkTexts } from '../../texts/pane-check.ts';
import { startTexts as texts } from '../../texts/pane-start.ts';
import type { PaneState } from '../state/pane-state.ts';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';

/** The steps as the sheet Start shows them, with what the last check found in each; not any more after an edit. */
export function StepList({ state: { checked } }: { readonly state: PaneState }) {
  const layout = useLayout();
  const steps = checked?.result.steps;
  if (checked === undefined || steps === undefined) return null;
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{texts.stepsTitle}</h2>
      {checked.stale ? (
        <p className={layout.paragraph}>{checkTexts.stale}</p>
      ) : (
        <Facts facts={steps.map(({ stap, stand }) => ({ label: stap, value: stand }))} />
      )}
    </section>
  );
}
