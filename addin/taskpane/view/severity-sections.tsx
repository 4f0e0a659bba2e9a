import type { JSX } from 'react';
import type { Severity } from '../../../shared/validation/finding.ts';
import { severities } from '../../../shared/validation/order-findings.ts';
import { severityTexts } from '../../texts/pane-check.ts';
import type { ListedGroup } from '../state/findings.ts';
import { useLayout } from './layout.ts';
import { ofSeverity } from './of-severity.ts';
import { Titled } from './titled.tsx';

interface Props {
  readonly groups: readonly ListedGroup[];
  /** Level of the headings: the one below that of what the messages stand in. */
  readonly heading: 'h2' | 'h3';
  readonly card: (group: ListedGroup) => JSX.Element;
}

/** Messages below a heading for each severity, most serious first; a severity without messages is absent. */
export const SeveritySections = ({ groups, ...props }: Props) =>
  severities.map((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    return own.length === 0 ? null : (
      <SeveritySection key={severity} {...props} severity={severity} groups={own} />
    );
  });

function SeveritySection({
  severity,
  groups,
  heading: Heading,
  card,
}: Props & { readonly severity: Severity }) {
  const layout = useLayout();
  const { title, advice } = severityTexts[severity];
  const count = groups.reduce((total, { findings }) => total + findings.length, 0);
  return (
    <section className={layout.stack}>
      <div>
        <Titled tone={ofSeverity[severity]}>
          <Heading className={layout.heading}>{title(count)}</Heading>
        </Titled>
        <p className={`${layout.paragraph} ${layout.quiet}`}>{advice}</p>
      </div>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {groups.map((group) => (
          <li key={group.first}>{card(group)}</li>
        ))}
      </ul>
    </section>
  );
}
