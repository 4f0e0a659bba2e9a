import { Button } from '@fluentui/react-components';
import type { Planning } from '../../../shared/contract/planning-messages.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import type { Planner } from './planner.ts';
import { differencesIn, keepMine, takeTheirs } from './resolve-conflict.ts';

interface Props extends Pick<ScreenProps, 'pane'> {
  readonly planner: Planner;
  readonly conflict: Planning;
}

/** Both plannings where they differ, and the choice with which to go on. Nothing is kept by choosing. */
export function PlannerConflict({ pane, planner, conflict }: Props) {
  const layout = useLayout();
  const question = useFocusOnce<HTMLHeadingElement>();
  const differences = differencesIn(planner, conflict);
  const goOn = (to: Planner) => pane.tell({ type: 'planned', planner: to });
  return (
    <section className={layout.card}>
      <h2 ref={question} tabIndex={-1} className={`${layout.heading} ${layout.question}`}>
        {texts.conflict}
      </h2>
      <p className={layout.paragraph}>{texts.conflictAdvice}</p>
      {differences.length === 0 && <p className={layout.paragraph}>{texts.conflictSame}</p>}
      <dl className={layout.tight}>
        {differences.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt className={layout.small}>{label}</dt>
            <dd className={layout.paragraph}>{texts.conflictLine(theirs, mine)}</dd>
          </div>
        ))}
      </dl>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => goOn(keepMine(planner, conflict))}>
          {texts.conflictKeep}
        </Button>
        <Button onClick={() => goOn(takeTheirs(planner, conflict))}>{texts.conflictTake}</Button>
      </div>
    </section>
  );
}
