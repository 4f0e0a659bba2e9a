import { Button } from '@fluentui/react-components';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import { afspraakStepTexts, afspraakTexts as texts } from '../../texts/pane-afspraak.ts';
import { mayVaststellen } from '../state/rechten.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { stappenOf } from './next-stappen.ts';
import { StapForm } from './stap-form.tsx';

/** The steps that a versie can take now; each asks what must be known of it first. */
export function Stappen(props: ScreenProps & { readonly stand: AfspraakStand }) {
  const { state, pane, stand } = props;
  const layout = useLayout();
  const { asking } = state.afspraakWork;
  const mayDecide = mayVaststellen(state.session, stand.afspraak.gemeentecode);
  const steps = stappenOf(stand, mayDecide);
  if (asking !== undefined && steps.includes(asking))
    return <StapForm key={asking} {...props} status={asking} />;
  if (steps.length === 0) return null;
  const waits = !mayDecide && stappenOf(stand, true).includes('vastgesteld');
  return (
    <>
      {waits && <p className={layout.paragraph}>{texts.onlyGemeente}</p>}
      <div className={layout.row}>
        {steps.map((step, nth) => (
          <Button
            key={step}
            appearance={nth === 0 && !waits ? 'primary' : 'secondary'}
            disabledFocusable={state.busy !== undefined}
            onClick={() => pane.tell({ type: 'afspraakChanged', change: { asking: step, taken: undefined } })}
          >
            {step === 'vastgesteld' && stand.afspraak.status === step
              ? texts.mendDecision
              : afspraakStepTexts[step].button}
          </Button>
        ))}
      </div>
    </>
  );
}
