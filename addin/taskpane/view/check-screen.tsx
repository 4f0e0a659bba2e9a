import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Severity } from '../../../shared/validation/finding.ts';
import type { CheckResult } from '../../flows/flows.ts';
import { checkTexts as texts, severityTexts } from '../../texts/pane-check.ts';
import { grouped, type ListedGroup } from '../state/findings.ts';
import { mayContinue } from '../state/may-continue.ts';
import { FindingBrowser } from './finding-browser.tsx';
import { FindingCard } from './finding-card.tsx';
import { useLayout } from './layout.ts';
import { ofSeverity } from './of-severity.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';
import { useArrows } from './use-arrows.ts';

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'informatie'];

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
      <FindingBrowser {...props} />
      {checked && <FindingList {...props} groups={grouped(checked.result)} />}
    </div>
  );
}

/** How many children count and, where the list holds more of them, why. */
function countedIn({ kinderen, doelgroepkinderen, typed }: CheckResult): string {
  if (typed) return texts.typedKinderen(doelgroepkinderen);
  return kinderen === doelgroepkinderen
    ? texts.kinderen(kinderen)
    : texts.kinderenThatCount(doelgroepkinderen, kinderen);
}

/** The messages below each other; with the arrow keys the user walks through them without leaving the list. */
function FindingList({ groups, ...props }: ScreenProps & { readonly groups: readonly ListedGroup[] }) {
  const layout = useLayout();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useArrows(list, props);
  return (
    <div ref={list} className={layout.stack} onKeyDown={onKeyDown}>
      {severities.map((severity) => (
        <SeveritySection
          key={severity}
          {...props}
          severity={severity}
          groups={groups.filter((group) => group.severity === severity)}
        />
      ))}
    </div>
  );
}

function SeveritySection({
  severity,
  groups,
  ...props
}: ScreenProps & { readonly severity: Severity; readonly groups: readonly ListedGroup[] }) {
  const layout = useLayout();
  const { title, advice } = severityTexts[severity];
  const count = groups.reduce((total, { findings }) => total + findings.length, 0);
  if (count === 0) return null;
  return (
    <section className={layout.stack}>
      <div>
        <Titled tone={ofSeverity[severity]}>
          <h2 className={layout.heading}>{title(count)}</h2>
        </Titled>
        <p className={`${layout.paragraph} ${layout.quiet}`}>{advice}</p>
      </div>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {groups.map((group) => (
          <li key={group.first}>
            <FindingCard {...props} group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}
