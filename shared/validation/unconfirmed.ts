import { blocks, type Finding, placeName } from './finding.ts';

/** What stands in the way: every fout, and every warning that nobody said yes to as it stands now. */
export const unconfirmed = (
  findings: readonly Finding[],
  confirmed: readonly Finding[],
): readonly Finding[] => {
  const known = new Set(confirmed.map(confirmedAs));
  return findings.filter((finding) => blocks([finding]) || !known.has(confirmedAs(finding)));
};

/** A yes holds for a warning as it was said: the same rule, the same place and the same sentence. */
export const confirmedAs = ({ rule, place, wat }: Finding): string => [rule, placeName(place), wat].join('|');
