import type { Finding, Severity } from '../../../shared/validation/finding.ts';
import type { CheckResult } from '../../flows/flows.ts';

const order: readonly Severity[] = ['fout', 'waarschuwing', 'informatie'];

/** Findings of one rule that are shown as one, as they have one cause. `first` is the number of the first. */
export interface FindingGroup {
  readonly rule: string;
  readonly first: number;
  readonly findings: Finding[];
}

/** From this share of the rows on, one rule is one message. */
const GROUP_SHARE = 0.3;
/** Fewer hits than this are shown one by one: a group of two helps nobody. */
const GROUP_MINIMUM = 4;

/** The order of the list: most serious first, hits of one rule together, else as found. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const rules = [...new Set(ofSeverity.map(({ rule }) => rule))];
    return rules.flatMap((rule) => ofSeverity.filter((finding) => finding.rule === rule));
  });
}

/** The list by severity; a rule that hits many rows becomes one group, another hit a group of its own. */
export function grouped({ findings, kinderen }: CheckResult): Readonly<Record<Severity, FindingGroup[]>> {
  const groups: Record<Severity, FindingGroup[]> = { fout: [], waarschuwing: [], informatie: [] };
  const inOrder = listed(findings);
  for (const [first, finding] of inOrder.entries()) {
    const { rule, severity } = finding;
    const before = groups[severity].at(-1);
    const hits = inOrder.filter((one) => one.rule === rule && one.severity === severity).length;
    if (before?.rule === rule && isMany(hits, kinderen)) before.findings.push(finding);
    else groups[severity].push({ rule, first, findings: [finding] });
  }
  return groups;
}

const isMany = (hits: number, kinderen: number): boolean =>
  hits >= GROUP_MINIMUM && hits > GROUP_SHARE * kinderen;

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
