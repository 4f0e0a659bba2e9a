import { Button } from '@fluentui/react-components';
import type { Severity } from '../../../shared/validation/finding.ts';
import { checkTexts as texts, severityTexts } from '../../texts/pane-check.ts';
import { grouped, type FindingGroup } from '../state/findings.ts';
import { mayContinue } from '../state/may-continue.ts';
import { FindingBrowser } from './finding-browser.tsx';
import { FindingCard } from './finding-card.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'informatie'];

/** What is not right in the form yet: most serious first, with what to do and the way to the cell. */
export function CheckScreen(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { checked, busy } = state;
  const groups = checked && grouped(checked.result);
  return (
    <div className={layout.stack}>
      {checked && <p className={layout.paragraph}>{texts.kinderen(checked.result.kinderen)}</p>}
      <div className={layout.row}>
        {mayContinue(state) && (
          <Button appearance="primary" onClick={() => void pane.open('submit')}>
            {texts.toSubmit}
          </Button>
        )}
        <Button disabledFocusable={busy !== undefined} onClick={() => void pane.check()}>
          {checked ? texts.again : texts.start}
        </Button>
      </div>
      <FindingBrowser {...props} />
      {groups &&
        severities
          .filter((severity) => groups[severity].length > 0)
          .map((severity) => (
            <SeveritySection key={severity} {...props} severity={severity} groups={groups[severity]} />
          ))}
    </div>
  );
}

function SeveritySection({
  severity,
  groups,
  ...props
}: ScreenProps & { readonly severity: Severity; readonly groups: readonly FindingGroup[] }) {
  const layout = useLayout();
  const { title, advice } = severityTexts[severity];
  const count = groups.reduce((total, { findings }) => total + findings.length, 0);
  return (
    <section className={layout.stack}>
      <div>
        <h2 className={layout.heading}>
          {title} ({count})
        </h2>
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
