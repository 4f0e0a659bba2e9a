import type { GegevenReden } from '../inzending/inzending.ts';
import { explain } from './explain.ts';
import { type Finding, placeName } from './finding.ts';

/** Warnings that may only stand with a reason. */
export const findingsThatAskReason = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => explain(rule)?.asksReason === true);

/** A reason in the shape in which it is sent. */
export const reasonFor = ({ rule, place }: Finding, tekst: string): GegevenReden => ({
  regel: rule,
  plaats: placeName(place),
  tekst,
});

/** Warnings that ask for a reason and have none among those that were given. */
export const findingsWithoutReason = (
  findings: readonly Finding[],
  given: readonly GegevenReden[],
): readonly Finding[] =>
  findingsThatAskReason(findings).filter(
    ({ rule, place }) =>
      !given.some(
        ({ regel, plaats, tekst }) => regel === rule && plaats === placeName(place) && tekst.trim() !== '',
      ),
  );
