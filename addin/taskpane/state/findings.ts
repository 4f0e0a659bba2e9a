import { type Finding, placeName } from '../../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../../shared/validation/group-findings.ts';
import type { CheckResult } from '../../flows/flows.ts';

/** What the list of messages is made of. */
type Listed = Pick<CheckResult, 'findings' | 'kinderen'>;

/** One message of the list. `first` is the number of its first finding, counting from 0 over the whole list. */
export interface ListedGroup extends FindingGroup {
  readonly first: number;
}

/** The messages as they stand below each other, most serious first. */
export function grouped({ findings, kinderen }: Listed): readonly ListedGroup[] {
  let first = 0;
  return groupFindings(findings, { kinderen }).map((group) => {
    const listedGroup = { ...group, first };
    first += group.findings.length;
    return listedGroup;
  });
}

/** The findings in the order in which the user walks through them. */
export const listed = (result: Listed): readonly Finding[] =>
  grouped(result).flatMap(({ findings }) => findings);

/** What makes a finding the same one after something else was mended. */
const sameOne = ({ rule, place }: Finding): string => `${rule} ${placeName(place)}`;

/** Number of findings that are there no more. Findings that only tell something are not mended. */
export function solvedOf(before: readonly Finding[], now: readonly Finding[]): number {
  const left = new Set(now.map(sameOne));
  return before.filter((finding) => finding.severity !== 'informatie' && !left.has(sameOne(finding))).length;
}

/** Number in the new list of the finding that the user was at; undefined when it is gone. */
export function stillAt(
  before: { readonly result: Listed; readonly current: number | undefined } | undefined,
  now: Listed,
): number | undefined {
  const at = before?.current === undefined ? undefined : listed(before.result)[before.current];
  if (at === undefined) return undefined;
  const index = listed(now).findIndex((finding) => sameOne(finding) === sameOne(at));
  return index === -1 ? undefined : index;
}
