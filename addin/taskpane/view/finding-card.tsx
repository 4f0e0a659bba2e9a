import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { explain } from '../../../shared/validation/explain.ts';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import type { ListedGroup } from '../state/findings.ts';
import { describedAs } from './finding-words.ts';
import { ExplainRule } from './explain-rule.tsx';
import { FindingWays } from './finding-ways.tsx';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';
import type { ScreenProps } from './screen-props.ts';

const useStyles = makeStyles({
  fout: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  waarschuwing: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  informatie: { borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** One message: what is wrong, how to mend it, why we ask, and the way to each cell that it is about. */
export function FindingCard(props: ScreenProps & { readonly group: ListedGroup }) {
  const { state, group } = props;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const current = isCurrent(group, state.checked?.current);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { title, example } = describedAs(group, state.checked?.result.kinderen ?? 0);
  const explained = explain(group.rule)?.texts;
  return (
    <div
      ref={card}
      className={mergeClasses(layout.card, styles[group.severity], current && layout.current)}
      aria-current={current}
    >
      <h3 id={id} className={layout.small}>
        {title}
      </h3>
      {example !== undefined && <p className={layout.paragraph}>{example}</p>}
      {explained && <Solution text={explained.oplossing} />}
      <FindingWays {...props} describedBy={id} isCurrent={current} />
      {explained && (
        <More title={texts.why}>
          <p className={layout.paragraph}>{explained.waarom}</p>
        </More>
      )}
      <div className={layout.row}>
        <ExplainRule {...props} rule={group.rule} id={`uitleg-${group.first}`} describedBy={id} />
      </div>
    </div>
  );
}

const isCurrent = ({ first, findings }: ListedGroup, current: number | undefined): boolean =>
  current !== undefined && current >= first && current < first + findings.length;

function Solution({ text }: { readonly text: string }) {
  const layout = useLayout();
  return (
    <p className={layout.paragraph}>
      <strong>{texts.solve}:</strong> {text}
    </p>
  );
}
