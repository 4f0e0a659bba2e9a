import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../../shared/validation/finding.ts';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import type { FindingGroup } from '../state/findings.ts';
import { inGeneral } from './in-general.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  fout: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  waarschuwing: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  informatie: { borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** One message: what is wrong, how to mend it, why we ask, and the way to each cell that it is about. */
export function FindingCard({ state, pane, rules, group }: ScreenProps & { readonly group: FindingGroup }) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [head] = group.findings;
  const current = isCurrent(group, state.checked?.current);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (head === undefined) return null;
  const explained = rules.find((rule) => rule.id === head.rule)?.texts;
  return (
    <div
      ref={card}
      className={mergeClasses(layout.card, styles[head.severity], current && layout.current)}
      aria-current={current}
    >
      <h3 id={id} className={layout.small}>
        {group.findings.length > 1 && explained ? inGeneral(explained.wat) : head.wat}
      </h3>
      {explained && <Solution text={explained.oplossing} />}
      <Ways {...{ state, pane, group }} describedBy={id} />
      {explained && (
        <More title={texts.why}>
          <p className={layout.paragraph}>{explained.waarom}</p>
          <p className={layout.paragraph}>
            <strong>{texts.example}:</strong> {explained.voorbeeld}
          </p>
        </More>
      )}
    </div>
  );
}

const isCurrent = ({ first, findings }: FindingGroup, current: number | undefined): boolean =>
  current !== undefined && current >= first && current < first + findings.length;

function Solution({ text }: { readonly text: string }) {
  const layout = useLayout();
  return (
    <p className={layout.paragraph}>
      <strong>{texts.solve}:</strong> {text}
    </p>
  );
}

function Ways({
  state,
  pane,
  group,
  describedBy,
}: Pick<ScreenProps, 'state' | 'pane'> & { readonly group: FindingGroup; readonly describedBy: string }) {
  const layout = useLayout();
  if (!hasPlace(group)) return null;
  const buttons = group.findings.map((finding, index) => (
    <Button
      key={group.first + index}
      size="small"
      aria-describedby={describedBy}
      disabledFocusable={state.busy !== undefined}
      onClick={() => void pane.goToFinding(group.first + index)}
    >
      {wayLabel(finding, group.findings.length)}
    </Button>
  ));
  if (buttons.length === 1) return <div className={layout.row}>{buttons}</div>;
  return (
    <>
      <p className={layout.paragraph}>{texts.many(buttons.length)}</p>
      <More title={texts.where}>
        <div className={layout.row}>{buttons}</div>
      </More>
    </>
  );
}

/** Findings on the sending itself have no cell to go to. */
const hasPlace = ({ findings }: FindingGroup): boolean =>
  findings.some(({ place }) => place.table !== 'Verzending');

/** In a group the row says which one; alone the sentence above says it already. */
function wayLabel({ place: { table, row } }: Finding, hits: number): string {
  if (row === undefined) return texts.goToTable;
  return hits === 1 ? texts.goTo : `${table} ${row}`;
}
