import type { GegevenReden } from '../inzending/inzending.ts';
import { explain } from './explain.ts';
import { type Finding, placeName } from './finding.ts';
import { sentPlace } from './typed-place.ts';

/** Warnings that may only stand with a reason. */
export const findingsThatAskReason = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => explain(rule)?.asksReason === true);

/** A reason in the shape in which it is sent. */
export const reasonFor = ({ rule, place }: Finding, tekst: string): GegevenReden => ({
  regel: rule,
  plaats: placeName(sentPlace(place)),
  tekst,
});

/** Warnings that ask for a reason and have none among those that were given. */
export const findingsWithoutReason = (
  findings: readonly Finding[],
  given: readonly GegevenReden[],
): readonly Finding[] =>
  findingsThatAskReason(findings).filter(
    (finding) => !given.some((reden) => isFor(finding, reden) && reden.tekst.trim() !== ''),
  );

/** Reasons for which there is no warning, and second reasons for the same one: place and text could say anything. */
export function reasonsNotAskedFor(
  findings: readonly Finding[],
  given: readonly GegevenReden[],
): readonly GegevenReden[] {
  const asking = findingsThatAskReason(findings);
  return given.filter((reden, i) => {
    const earlier = given
      .slice(0, i)
      .some(({ regel, plaats }) => regel === reden.regel && plaats === reden.plaats);
    return earlier || !asking.some((finding) => isFor(finding, reden));
  });
}

const isFor = ({ rule, place }: Finding, { regel, plaats }: GegevenReden): boolean =>
  regel === rule && plaats === placeName(sentPlace(place));
