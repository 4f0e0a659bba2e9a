import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { checkTexts as texts } from '../../texts/pane-check.ts';
import { grouped, type ListedGroup } from '../state/findings.ts';
import { mayContinue } from '../state/may-continue.ts';
import { countedIn } from './counted-in.ts';
import { FindingBrowser } from './finding-browser.tsx';
import { FindingCard } from './finding-card.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { SeveritySections } from './severity-sections.tsx';
import { StandingCard } from './standing-card.tsx';
import { useArrows } from './use-arrows.ts';

/** What is not right in the form yet: most serious first, with what to do and the way to the cell. */
export function CheckScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { checked, busy } = state;
  const goesOn = mayContinue(state);
  return (
    <div className={layout.stack}>
      {checked && (
        <p className={layout.paragraph}>{checked.stale ? texts.staleMarks : countedIn(checked.result)}</p>
      )}
      <div className={layout.row}>
        {goesOn && (
          <Button appearance="primary" onClick={() => void pane.open('submit')}>
            {texts.toSubmit}
          </Button>
        )}
        {state.problem === undefined && (
          <Button
            appearance={goesOn ? 'secondary' : 'primary'}
            disabledFocusable={busy !== undefined}
            onClick={() => void pane.check()}
          >
            {checked ? texts.again : texts.start}
          </Button>
        )}
      </div>
      <StandingCard state={state} />
      <FindingBrowser {...props} />
      {checked && <FindingList {...props} groups={grouped(checked.result)} />}
    </div>
  );
}

/** The messages below each other; with the arrow keys the user walks through them without leaving the list. */
function FindingList({ groups, ...props }: ScreenProps & { readonly groups: readonly ListedGroup[] }) {
  const layout = useLayout();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useArrows(list, props);
  return (
    <div ref={list} className={layout.stack} onKeyDown={onKeyDown}>
      <SeveritySections
        groups={groups}
        heading="h2"
        card={(group) => <FindingCard {...props} group={group} />}
      />
    </div>
  );
}
