import { helpTexts as texts } from '../../texts/pane-help.ts';
import { nextStep } from '../state/next-step.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { TopicBody } from './topic-body.tsx';

/**
 * The explanation of the cell that the user stands in, folded away: one line that is always there, so that nothing
 * below it moves while somebody walks through the cells. It is not read aloud by itself. Whoever is done with the form is
 * not told to fill it in.
 */
export function StandingCard({ state }: { readonly state: PaneState }) {
  const { workbook, standing } = state;
  const layout = useLayout();
  if (workbook?.kind !== 'formulier') return null;
  if (standing === undefined && nextStep(state)?.screen === 'feedback') return null;
  if (standing === undefined)
    return <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.standingNowhere}</p>;
  return (
    <More title={texts.standing(standing.title)}>
      <TopicBody topic={standing} />
    </More>
  );
}
