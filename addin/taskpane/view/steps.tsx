import { Button } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { vaststellingPaneTexts } from '../../texts/pane-vaststelling.ts';
import { OpenForm } from '../opening/open-form.tsx';
import { askOpening } from '../opening/run-opening.ts';
import { type Step, stepsOf } from '../state/gemeente-work.ts';
import { mayVaststellen } from '../state/rechten.ts';
import { AdoptForm } from '../vaststelling/adopt-form.tsx';
import { AdoptOffer } from '../vaststelling/adopt-offer.tsx';
import { askAdopting } from '../vaststelling/run-adopt.ts';
import { Confirm } from './confirm.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** What opening and adopting would do is looked up first. */
function ask(pane: ScreenProps['pane'], step: Step): void {
  if (step === 'open') void pane.run(askOpening);
  else if (step === 'vaststellen') void pane.run(askAdopting);
  else pane.tell({ type: 'stepAsked', step });
}

/** The steps that this uitvraag can take now; each asks for a yes first. */
export function Steps(props: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const { state, pane, uitvraag } = props;
  const layout = useLayout();
  const { asking } = state.gemeenteWork;
  const mayAdopt = mayVaststellen(state.session, uitvraag.gemeentecode);
  const steps = stepsOf(uitvraag, mayAdopt);
  if (asking === 'vaststellen') return <AdoptForm {...props} />;
  if (asking === 'open') return <OpenForm {...props} />;
  if (asking !== undefined) return <Confirm {...props} step={asking} />;
  if (steps.length === 0) return null;
  const isRevising = uitvraag.release !== undefined && uitvraag.status !== 'teruggekoppeld';
  const waitsForGemeente = !mayAdopt && stepsOf(uitvraag, true).includes('vaststellen');
  return (
    <>
      {isRevising && <p className={layout.paragraph}>{vaststellingPaneTexts.inRevision}</p>}
      {waitsForGemeente && <p className={layout.paragraph}>{texts.gemeenteAdopts}</p>}
      <AdoptOffer {...props} />
      <div className={layout.row}>
        {steps.map((step, index) => (
          <Button
            key={step}
            appearance={index === 0 && step !== 'revise' && !waitsForGemeente ? 'primary' : 'secondary'}
            disabledFocusable={state.busy !== undefined}
            onClick={() => ask(pane, step)}
          >
            {stepTexts[step].button}
          </Button>
        ))}
      </div>
    </>
  );
}
