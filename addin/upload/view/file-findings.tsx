import { Button } from '@fluentui/react-components';
import type { Severity } from '../../../shared/validation/finding.ts';
import { grouped, type ListedGroup } from '../../taskpane/state/findings.ts';
import { mayContinue } from '../../taskpane/state/may-continue.ts';
import { useLayout } from '../../taskpane/view/layout.ts';
import { ofSeverity } from '../../taskpane/view/of-severity.ts';
import type { ScreenProps } from '../../taskpane/view/screen-props.ts';
import { Titled } from '../../taskpane/view/titled.tsx';
import { checkTexts, severityTexts } from '../../texts/pane-check.ts';
import { pageTexts as texts } from '../../texts/upload.ts';
import type { PageState } from '../page-store.ts';
import { FileFinding } from './file-finding.tsx';

type Props = ScreenProps & { readonly page: PageState };

const severities: readonly Severity[] = ['fout', 'waarschuwing', 'informatie'];

/** What is not right in the file yet: most serious first, with what to do and the cell where it stands. */
export function FileFindings(props: Props) {
  const { state, pane } = props;
  const layout = useLayout();
  const { checked } = state;
  if (checked === undefined) return <></>;
  const groups = grouped(checked.result);
  return (
    <div className={layout.stack}>
      <p className={layout.paragraph}>{checkTexts.kinderen(checked.result.kinderen)}</p>
      {mayContinue(state) ? (
        <div className={layout.row}>
          <Button appearance="primary" onClick={() => void pane.open('submit')}>
            {checkTexts.toSubmit}
          </Button>
        </div>
      ) : (
        <p className={layout.paragraph}>{texts.mend}</p>
      )}
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
}: Props & { readonly severity: Severity; readonly groups: readonly ListedGroup[] }) {
  const layout = useLayout();
  const { title, advice } = severityTexts[severity];
  const count = groups.reduce((total, { findings }) => total + findings.length, 0);
  if (count === 0) return null;
  return (
    <section className={layout.stack}>
      <div>
        <Titled tone={ofSeverity[severity]}>
          <h3 className={layout.heading}>{title(count)}</h3>
        </Titled>
        <p className={`${layout.paragraph} ${layout.quiet}`}>{advice}</p>
      </div>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {groups.map((group) => (
          <li key={group.first}>
            <FileFinding {...props} group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}
