import { Button, Checkbox, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wipeTexts as texts } from '../../texts/kinderlijst.ts';
import { wipeList } from '../controller/wipe.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';

const useStyles = makeStyles({
  card: { border: `2px solid ${tokens.colorStatusWarningBorder2}` },
  yes: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});

type Props = Pick<ScreenProps, 'state' | 'pane'> & { readonly lines: readonly string[] };

/** Asks before what cannot be taken back: a box to tick, and a button that says what it does. */
export function WipeConfirm({ state, pane, lines }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const isMissed = tried && !sure;
  return (
    <div className={mergeClasses(layout.card, styles.card)} role="group" aria-label={texts.wipe}>
      <Titled tone="warning">
        {lines.map((line) => (
          <p key={line} className={layout.paragraph}>
            {line}
          </p>
        ))}
      </Titled>
      <Field {...(isMissed && { validationMessage: texts.sureFirst })}>
        <Checkbox
          label={texts.sure}
          checked={sure}
          onChange={(_, { checked }) => setSure(checked === true)}
        />
      </Field>
      <div className={layout.row}>
        <Button
          className={styles.yes}
          disabledFocusable={state.busy !== undefined}
          onClick={() => (sure ? void pane.run(wipeList) : setTried(true))}
        >
          {texts.wipe}
        </Button>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.open('start')}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}
