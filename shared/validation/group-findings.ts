import type { Finding, Severity } from './finding.ts';
import { severities } from './order-findings.ts';

/** What is told as one message: one finding, or the hits of one rule that has one cause in many rows. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  /** Every finding of the message, in the order in which it was found. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Number of rows that are hit: 14, of "bij 14 van de 22 kinderen". */
  readonly rows: number;
  /** The first few findings: enough to recognize what is meant. */
  readonly examples: readonly Finding[];
}

/** From this share of the child list on, one rule is one message. */
const MANY = 0.3;
/** Fewer rows than this are always told one by one: a message about three children helps less than three messages. */
const AT_LEAST = 4;
const EXAMPLES = 3;

/**
 * Findings as messages, most serious first, else in the order in which they came; the hits of a rule that are told as
 * one stand where its first hit stood. Other tables than the child list have few rows: there four hits are many.
 * @param kinderen number of used rows of the child list
 */
export function groupFindings(
  findings: readonly Finding[],
  { kinderen }: { readonly kinderen: number },
): readonly FindingGroup[] {
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byCause.get(causeOf(finding)) ?? [];
    byCause.set(causeOf(finding), [...same, finding]);
  }
  const groups = findings.flatMap((finding): FindingGroup[] => {
    const same = byCause.get(causeOf(finding)) ?? [];
    if (!isMany(same, kinderen)) return [groupOf([finding])];
    const [first, ...others] = same;
    return first === finding ? [groupOf([first, ...others])] : [];
  });
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity));
}

const causeOf = ({ rule, place: { table } }: Finding): string => `${rule} ${table}`;

function isMany(same: readonly Finding[], kinderen: number): boolean {
  const rows = rowsIn(same);
  return rows >= AT_LEAST && (same[0]?.place.table !== 'Kinderen' || rows > MANY * kinderen);
}

const rowsIn = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ place: { row } }) => row)).size;

const groupOf = (findings: FindingGroup['findings']): FindingGroup => ({
  rule: findings[0].rule,
  severity: findings[0].severity,
  findings,
  rows: rowsIn(findings),
  examples: findings.slice(0, EXAMPLES),
});
