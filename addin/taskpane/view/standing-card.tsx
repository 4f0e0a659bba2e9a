import { helpTexts as texts } from '../../texts/pane-help.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import { TopicBody } from './topic-body.tsx';

/**
 * The explanation of the cell that the user stands in, folded away: one line that is always there, so that nothing
 * below it moves while somebody walks through the cells. It is not read aloud by itself.
 */
export function StandingCard({ state: { workbook, standing } }: { readonly state: PaneState }) {
  const layout = useLayout();
  if (workbook?.kind !== 'formulier') return null;
  if (standing === undefined)
    return <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.standingNowhere}</p>;
  return (
    <More title={texts.standing(standing.title)}>
      <TopicBody topic={standing} />
    </More>
  );
}
