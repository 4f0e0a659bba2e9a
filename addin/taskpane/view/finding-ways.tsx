import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../shared/validation/finding.ts';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import type { ListedGroup } from '../state/findings.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import type { ScreenProps } from './screen-props.ts';
import { findingButton } from './use-arrows.ts';

type Props = Pick<ScreenProps, 'state' | 'pane'> & {
  readonly group: ListedGroup;
  readonly describedBy: string;
  readonly isCurrent: boolean;
};

/** The way to each cell of a message; many of them are folded away until the user asks or walks there. */
export function FindingWays({ state, pane, group, describedBy, isCurrent }: Props) {
  const layout = useLayout();
  const { findings, first } = group;
  if (!findings.some(({ place }) => place.table !== 'Verzending')) return null;
  const buttons = findings.map((finding, index) => (
    <Button
      key={first + index}
      {...findingButton(first + index)}
      size="small"
      aria-describedby={describedBy}
      aria-current={state.checked?.current === first + index}
      disabledFocusable={state.busy !== undefined}
      onClick={() => void pane.goToFinding(first + index)}
    >
      {wayLabel(finding, findings.length)}
    </Button>
  ));
  if (buttons.length === 1) return <div className={layout.row}>{buttons}</div>;
  return (
    <More title={texts.where} open={isCurrent}>
      <div className={layout.row}>{buttons}</div>
    </More>
  );
}

/** In a group the row says which one; alone the sentence above says it already. */
function wayLabel({ place: { row } }: Finding, hits: number): string {
  if (row === undefined) return texts.goToTable;
  return hits === 1 ? texts.goTo : row;
}
