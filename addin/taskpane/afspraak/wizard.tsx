import { Button } from '@fluentui/react-components';
import { type ComponentType, useEffect, useRef } from 'react';
import { wizardStepTitles, wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { Titled } from '../view/titled.tsx';
import type { AfspraakDraft, WizardStep } from './afspraak-draft.ts';
import { draftMistakes } from './draft-mistakes.ts';
import { draftFindings, verzoekOf } from './draft-tekst.ts';
import { keepDraft, leaveDraft, saveDraft } from './run-afspraak.ts';
import { Stale } from './stale.tsx';
import { StepCijfers } from './step-cijfers.tsx';
import { StepGeldigheid } from './step-geldigheid.tsx';
import { StepGroei } from './step-groei.tsx';
import { StepKinderen } from './step-kinderen.tsx';
import { StepLocaties } from './step-locaties.tsx';
import { StepOverzicht } from './step-overzicht.tsx';
import { StepRijen } from './step-rijen.tsx';
import { StepStreef } from './step-streef.tsx';
import type { WizardProps } from './wizard-props.ts';
import { isTyped } from './streef-places.ts';
import { STEP_COUNT, stepNumber, stepOfFinding, stepOfMistake, stepped } from './wizard-steps.ts';

/** Milliseconds of rest after which what was typed is kept in the file. */
const REST = 600;

const bodies: Readonly<Record<WizardStep, ComponentType<WizardProps>>> = {
  kinderen: StepKinderen,
  locaties: StepLocaties,
  groei: StepGroei,
  streef: StepStreef,
  cijfers: StepCijfers,
  rijen: StepRijen,
  geldigheid: StepGeldigheid,
  overzicht: StepOverzicht,
};

type Props = ScreenProps & { readonly basis: AfsprakenBasis; readonly draft: AfspraakDraft };

/** The questions of the werkbijeenkomsten, one step after the other. What misses is said once a step was left. */
export function Wizard(props: Props) {
  const { state, pane, basis, draft } = props;
  const layout = useLayout();
  const { tried, notKept } = state.afspraakWork;
  useKeptDraft(props);
  const isSaid = (step: WizardStep) => tried || draft.step === 'overzicht' || draft.left.includes(step);
  const parts: WizardProps = {
    ...props,
    findings: draftFindings(draft, basis).filter((one) => isSaid(stepOfFinding(one)) || isTyped(one, draft)),
    mistakes: draftMistakes(draft).filter((one) => isSaid(stepOfMistake(one))),
    change: (change) => pane.tell({ type: 'afspraakChanged', change: { draft: { ...draft, ...change } } }),
  };
  const Body = bodies[draft.step];
  return (
    <div className={layout.stack}>
      <Stale {...parts} />
      <StepHeading step={draft.step} />
      <Body key={draft.step} {...parts} />
      {tried && draft.step === 'overzicht' && verzoekOf(draft) === undefined && (
        <Titled tone="error">
          <p className={layout.paragraph}>{texts.mistakes}</p>
        </Titled>
      )}
      <Ways {...parts} />
      <p className={`${layout.paragraph} ${layout.fine}`}>{notKept ? texts.notKept : texts.keptInFile}</p>
    </div>
  );
}

/** The heading takes the focus when the step changes, so that nobody is left at a button that is gone. */
function StepHeading({ step }: { readonly step: WizardStep }) {
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={layout.heading}>
      {texts.place(stepNumber(step), STEP_COUNT, wizardStepTitles[step])}
    </h2>
  );
}

function Ways({ state, pane, draft, change }: WizardProps) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const isLast = draft.step === 'overzicht';
  const save = () => void pane.run(saveDraft);
  return (
    <div className={layout.row}>
      {isLast ? (
        <Button appearance="primary" disabledFocusable={busy} onClick={save}>
          {texts.save}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => change(stepped(draft, 1))}>
          {texts.next}
        </Button>
      )}
      {draft.step !== 'kinderen' && <Button onClick={() => change(stepped(draft, -1))}>{texts.back}</Button>}
      <Button disabledFocusable={busy} onClick={() => void pane.run(leaveDraft)}>
        {texts.leave}
      </Button>
    </div>
  );
}

/** Keeps the draft in the file a moment after each change: closing the pane loses nothing. */
function useKeptDraft({ pane, draft }: Props): void {
  useEffect(() => {
    const timer = setTimeout(() => void pane.run(keepDraft), REST);
    return () => clearTimeout(timer);
  }, [pane, draft]);
}
