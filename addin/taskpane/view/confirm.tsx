import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import type { Step } from '../state/gemeente-work.ts';
import { AskingCard } from './asking-card.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Unanswered } from './unanswered.tsx';

type Props = Pick<ScreenProps, 'state' | 'pane'> & { readonly step: Exclude<Step, 'vaststellen' | 'open'> };

/** Asks before a step that can be taken back; before closing it says who has not answered. */
export function Confirm({ state, pane, step }: Props) {
  const { button, ask, yes } = stepTexts[step];
  return (
    <AskingCard
      {...{ label: button, question: ask, yes, no: texts.no, busy: state.busy !== undefined }}
      onYes={() => void pane.takeStep()}
      onNo={() => pane.tell({ type: 'stepLeft' })}
    >
      {step === 'close' && <Unanswered overview={state.gemeenteWork.overview} />}
    </AskingCard>
  );
}
