import type { Finding } from '../../../shared/validation/finding.ts';
import { ExplainRule } from '../view/explain-rule.tsx';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { Titled } from '../view/titled.tsx';

type Props = Pick<ScreenProps, 'pane'> & {
  readonly findings: readonly Finding[];
  /** Where the lines stand, for ids of their own. */
  readonly at: string;
};

/** What the rules say, each with the way to its explanation; a sentence that comes several times stands once. */
export function FindingLines({ pane, findings, at }: Props) {
  const layout = useLayout();
  const lines = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  if (lines.length === 0) return null;
  return (
    <ul className={layout.plain}>
      {lines.map(({ rule, severity, wat }) => (
        <li key={rule}>
          <Titled tone={severity === 'fout' ? 'error' : 'warning'}>
            <span id={`${at}-${rule}`}>{wat}</span>{' '}
            <ExplainRule pane={pane} rule={rule} id={`uitleg-${at}-${rule}`} describedBy={`${at}-${rule}`} />
          </Titled>
        </li>
      ))}
    </ul>
  );
}
