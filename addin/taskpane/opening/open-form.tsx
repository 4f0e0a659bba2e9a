import { useState } from 'react';
import { validateOpening } from '../../../shared/validation/validate-opening.ts';
import { seenTexts } from '../../texts/pane-seen.ts';
import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { AskingCard } from '../view/asking-card.tsx';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { confirmedIn, isSeen, type Seen, warningsIn } from '../view/seen.ts';
import { SeenWarnings } from '../view/seen-warnings.tsx';
import { openUitvraag } from './run-opening.ts';

const { button, ask, yes } = stepTexts.open;

/** Asks before an uitvraag opens: for how many locaties, and what the rules say of the planning, each said yes to. */
export function OpenForm({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const [seen, setSeen] = useState<Seen>(() => new Set());
  const [tried, setTried] = useState(false);
  const { opening } = state.gemeenteWork;
  if (opening === undefined) return null;
  const points = validateOpening(opening);
  const groups = warningsIn(points);
  const may = groups.every((group) => isSeen(group, seen));
  return (
    <AskingCard
      {...{ label: button, question: `${texts.willJoin(opening.invited.length)} ${ask}`, yes, no: texts.no }}
      busy={state.busy !== undefined}
      onYes={() =>
        may ? void pane.run((work) => openUitvraag(work, confirmedIn(points, seen))) : setTried(true)
      }
      onNo={() => pane.tell({ type: 'stepLeft' })}
    >
      <SeenWarnings groups={groups} seen={seen} tried={tried} many={String} onSeen={setSeen} />
      {tried && !may && <p className={layout.paragraph}>{seenTexts.tickFirst}</p>}
    </AskingCard>
  );
}
