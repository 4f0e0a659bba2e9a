import { Button } from '@fluentui/react-components';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Walks through the findings one by one; each step selects the cell. */
export function FindingBrowser({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const { checked, busy } = state;
  const total = checked?.result.findings.length ?? 0;
  if (checked === undefined || total < 2) return null;
  const current = checked.current;
  const at = current ?? -1;
  return (
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
  );
}
