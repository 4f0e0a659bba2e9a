import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { type Step, stepsOf } from '../state/gemeente-work.ts';
import { mayVaststellen } from '../state/rechten.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** The steps that this uitvraag can take now; each asks for a yes first. */
export function Steps(props: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const { state, pane, uitvraag } = props;
  const layout = useLayout();
  const { asking } = state.gemeenteWork;
  const mayAdopt = mayVaststellen(state.session, uitvraag.gemeentecode);
  const steps = stepsOf(uitvraag.status, mayAdopt);
  if (asking !== undefined) return <Confirm {...props} step={asking} />;
  if (steps.length === 0) return null;
  const waitsForGemeente = !mayAdopt && stepsOf(uitvraag.status, true).includes('vaststellen');
  return (
    <>
      {waitsForGemeente && <p className={layout.paragraph}>{texts.gemeenteAdopts}</p>}
      <div className={layout.row}>
        {steps.map((step, index) => (
          <Button
            key={step}
            appearance={index === 0 && !waitsForGemeente ? 'primary' : 'secondary'}
            disabledFocusable={state.busy !== undefined}
            onClick={() => pane.tell({ type: 'stepAsked', step })}
          >
            {stepTexts[step].button}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Asks inside the pane: Office has no confirm(). The question takes the focus, as the user asked for it. */
function Confirm({ state, pane, step }: ScreenProps & { readonly step: Step }) {
  const layout = useLayout();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const busy = state.busy !== undefined;
  return (
    <div className={layout.card} role="group" aria-label={stepTexts[step].button}>
      <p ref={question} tabIndex={-1} className={layout.question}>
        {stepTexts[step].ask}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.takeStep()}>
          {texts.yes}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'stepLeft' })}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
