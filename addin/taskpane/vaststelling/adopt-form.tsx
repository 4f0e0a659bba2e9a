import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { stepTexts, uitvraagTexts } from '../../texts/pane-uitvraag.ts';
import { seenTexts } from '../../texts/pane-seen.ts';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { warningsIn } from '../view/seen.ts';
import { SeenWarnings } from '../view/seen-warnings.tsx';
import { Titled } from '../view/titled.tsx';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { type AdoptDraft, answersOf, isReady, pointsNow } from './adopt-points.ts';
import { AdoptWords } from './adopt-words.tsx';
import { draftNote, draftOndanks } from './draft-note.ts';
import { IntendedCard } from './intended-card.tsx';
import { adopt } from './run-adopt.ts';

const { button, ask, yes } = stepTexts.vaststellen;

const useStyles = makeStyles({
  card: { border: `2px solid ${tokens.colorStatusWarningBorder2}` },
  yes: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});

/**
 * Asks before what cannot be taken back, and asks differently from what can: each warning is said yes to, there is a box
 * to tick, and a button of another color that says what it does. Where figures are replaced it asks what changed.
 */
export function AdoptForm({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const styles = useStyles();
  const question = useFocusOnce<HTMLDivElement>();
  const { overview } = state.gemeenteWork;
  const [seen, setSeen] = useState<AdoptDraft['seen']>(() => new Set());
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  if (overview === undefined) return null;
  const { uitvraag } = overview;
  const draft: AdoptDraft = {
    seen,
    herziening: draftNote(state, uitvraag),
    ondanks: draftOndanks(state, uitvraag),
  };
  const points = pointsNow(overview, draft);
  const may = sure && isReady(points, draft);
  const busy = state.busy !== undefined;
  return (
    <div className={mergeClasses(layout.card, styles.card)} role="group" aria-label={button}>
      <div ref={question} tabIndex={-1} className={layout.question}>
        <Titled tone="warning">
          {draft.herziening ? texts.askAgain : ask} {arrived(overview)}
        </Titled>
      </div>
      <IntendedCard state={state} />
      <SeenWarnings
        groups={warningsIn(points)}
        seen={seen}
        tried={tried}
        many={texts.many}
        onSeen={setSeen}
      />
      <AdoptWords {...{ state, pane, uitvraag, draft, points, tried }} />
      <Checkbox
        label={uitvraagTexts.sure}
        checked={sure}
        onChange={(_, { checked }) => setSure(checked === true)}
      />
      {tried && !may && <p className={layout.paragraph}>{missing(points, draft)}</p>}
      <div className={layout.row}>
        <Button
          className={styles.yes}
          disabledFocusable={busy}
          onClick={() =>
            may ? void pane.run((work) => adopt(work, answersOf(points, draft))) : setTried(true)
          }
        >
          {yes}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'stepLeft' })}>
          {uitvraagTexts.no}
        </Button>
      </div>
    </div>
  );
}

/** As Respons counts: among the locaties that take part. Late or not, who is silent did not answer. */
function arrived({ uitvraag, organisaties, regels }: ReadRespons): string {
  const { cijfers } = standingRespons({ uitvraag, organisaties, regels }, uitvraag.closesOn);
  return uitvraagTexts.arrivedSoFar(cijfers.answered, cijfers.locaties);
}

/** What is still to do, the first thing first. */
function missing(points: readonly Finding[], draft: AdoptDraft): string {
  if (points.some(({ severity }) => severity === 'fout')) return texts.noteFirst;
  return isReady(points, draft) ? uitvraagTexts.sureFirst : seenTexts.tickFirst;
}
