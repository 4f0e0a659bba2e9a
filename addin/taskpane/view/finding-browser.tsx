import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  // In sight while the list scrolls below it; the room at the right is for the menu that Office puts there.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '6px 44px 6px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Walks through the findings one by one, across the groups; each step selects the cell. */
export function FindingBrowser({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { checked, busy } = state;
  const total = checked?.result.findings.length ?? 0;
  if (checked === undefined || total < 2) return null;
  const current = checked.current;
  const at = current ?? -1;
  return (
    <>
      <div className={styles.bar}>
        <div className={layout.row} role="group" aria-label={texts.browse}>
          <Button
            size="small"
            disabledFocusable={busy !== undefined || at <= 0}
            onClick={() => void pane.goToFinding(at - 1)}
          >
            {texts.previous}
          </Button>
          <span>{current === undefined ? texts.total(total) : texts.position(current + 1, total)}</span>
          <Button
            size="small"
            disabledFocusable={busy !== undefined || at >= total - 1}
            onClick={() => void pane.goToFinding(at + 1)}
          >
            {texts.next}
          </Button>
        </div>
      </div>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.keys}</p>
    </>
  );
}
