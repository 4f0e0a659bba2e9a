import type { Preparation } from '../../flows/flows.ts';
import { warningTexts as texts } from '../../texts/pane-warnings.ts';
import { askedSteps, openSteps, warningSteps } from '../state/warning-steps.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { WarningCard } from './warning-card.tsx';

/** The warnings that the user goes through one by one before sending, with how many are done. */
export function WarningList(props: ScreenProps & { readonly preparation: Preparation }) {
  const { state, preparation } = props;
  const layout = useLayout();
  const steps = warningSteps(preparation);
  if (steps.length === 0) return null;
  const asked = askedSteps(preparation).length;
  const open = openSteps(preparation, state.sending.answers).length;
  return (
    <section className={layout.stack}>
      <div>
        <h2 className={layout.heading}>{texts.title(asked - open, asked)}</h2>
        {open > 0 && <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.lead}</p>}
        {open === 0 && asked > 0 && <Titled tone="success">{texts.allDone}</Titled>}
      </div>
      <ol className={`${layout.plain} ${layout.stack}`}>
        {steps.map((step, index) => (
          <li key={`${index} ${step.rule}`}>
            <WarningCard {...props} step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}
