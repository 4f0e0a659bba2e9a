import type { Finding } from '../../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../../shared/validation/group-findings.ts';
import { confirmedAs } from '../../../shared/validation/unconfirmed.ts';

/** Warnings that were said yes to, as they stood then. */
export type Seen = ReadonlySet<string>;

/** The warnings to say yes to, many of one rule as one. */
export const warningsIn = (points: readonly Finding[]): readonly FindingGroup[] =>
  groupFindings(
    points.filter(({ severity }) => severity === 'waarschuwing'),
    { kinderen: 0 },
  );

export const isSeen = ({ findings }: FindingGroup, seen: Seen): boolean =>
  findings.every((finding) => seen.has(confirmedAs(finding)));

/** The warnings that the server is told of: those that were said yes to. */
export const confirmedIn = (points: readonly Finding[], seen: Seen): Finding[] =>
  points.filter((finding) => finding.severity === 'waarschuwing' && seen.has(confirmedAs(finding)));
