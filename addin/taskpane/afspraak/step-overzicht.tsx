import { Button } from '@fluentui/react-components';
import { wizardStepTitles, wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { Titled } from '../view/titled.tsx';
import { WizardStep } from './afspraak-draft.ts';
import { ChosenCard } from './chosen-card.tsx';
import { FindingLines } from './finding-lines.tsx';
import { atStep, stepOfFinding, stepOfMistake } from './wizard-steps.ts';
import type { WizardProps } from './wizard-props.ts';

/** What is still to do, by the step in which that is done, and all that was chosen. */
export function StepOverzicht(props: WizardProps) {
  return (
    <>
      <StillOpen {...props} />
      <ChosenCard draft={props.draft} basis={props.basis} />
    </>
  );
}

function StillOpen({ pane, draft, findings, mistakes, change }: WizardProps) {
  const layout = useLayout();
  const open = WizardStep.options.filter(
    (step) =>
      mistakes.some((one) => stepOfMistake(one) === step) ||
      findings.some((one) => stepOfFinding(one) === step),
  );
  if (open.length === 0)
    return (
      <Titled tone="success">
        <p className={layout.paragraph}>{texts.fine}</p>
      </Titled>
    );
  return (
    <>
      {open.map((step) => (
        <section key={step} className={layout.card}>
          <h3 className={layout.small}>{wizardStepTitles[step]}</h3>
          {mistakes
            .filter((one) => stepOfMistake(one) === step)
            .map(({ field, text, nth }) => (
              <Titled key={`${field} ${String(nth)} ${text}`} tone="error">
                <p className={layout.paragraph}>{text}</p>
              </Titled>
            ))}
          <FindingLines
            pane={pane}
            at={`overzicht-${step}`}
            findings={findings.filter((one) => stepOfFinding(one) === step)}
          />
          <div className={layout.row}>
            <Button onClick={() => change(atStep(draft, step))}>
              {texts.toStep(wizardStepTitles[step])}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}
