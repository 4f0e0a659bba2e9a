import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stepTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { isWaiting } from '../state/respons.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { useFocusOnce } from './use-focus-once.ts';

const { button, ask, yes } = stepTexts.vaststellen;

const useStyles = makeStyles({
  card: { border: `2px solid ${tokens.colorStatusWarningBorder2}` },
  yes: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});

/**
 * Asks before what cannot be taken back, and asks differently from what can: with how many locaties count, a box to
 * tick, and a button of another color that says what it does.
 */
export function ConfirmForGood({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>) {
  const layout = useLayout();
  const styles = useStyles();
  const question = useFocusOnce<HTMLDivElement>();
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const busy = state.busy !== undefined;
  const regels = state.gemeenteWork.overview?.regels ?? [];
  const sent = regels.filter((regel) => !isWaiting(regel)).length;
  return (
    <div className={mergeClasses(layout.card, styles.card)} role="group" aria-label={button}>
      <div ref={question} tabIndex={-1} className={layout.question}>
        <Titled tone="warning">
          {ask} {texts.arrivedSoFar(sent, regels.length)}
        </Titled>
      </div>
      <Checkbox label={texts.sure} checked={sure} onChange={(_, { checked }) => setSure(checked === true)} />
      {tried && !sure && <p className={layout.paragraph}>{texts.sureFirst}</p>}
      <div className={layout.row}>
        <Button
          className={styles.yes}
          disabledFocusable={busy}
          onClick={() => (sure ? void pane.takeStep() : setTried(true))}
        >
          {yes}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'stepLeft' })}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
