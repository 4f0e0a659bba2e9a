import type { Inzending } from '../inzending/inzending.ts';
import type { Aanwijzing } from './aanwijzing.ts';
import type { Hit, Rule } from './rule.ts';
import { placeName } from './finding.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { formulierOfInzending } from './subjects/formulier-subject.ts';
import { type Invitation, tellingenOfInzending } from './subjects/telling-subject.ts';
import { sentPlace } from './typed-place.ts';

/** Rules that say nothing of how children did: their signs are given whatever the number of children. */
const aboutNumbers: ReadonlySet<string> = new Set(['A-10', 'A-11']);

/**
 * What rules over counts find unusual in a payload, for who may not see the counts. No sentence of a rule comes along,
 * as it may hold a number. Below the minimum for publication a sign on outcomes could be about one child: left out.
 */
export function findAanwijzingen(inzending: Inzending, invitation: Invitation): Aanwijzing[] {
  const tellingen = tellingenOfInzending(inzending, invitation);
  const isFew = tellingen.doelgroepkinderen < tellingen.minChildren;
  const found = [
    ...hitsOf(formulierRules, formulierOfInzending(inzending, invitation)),
    ...hitsOf(tellingRules, tellingen).filter(({ id }) => !isFew || aboutNumbers.has(id)),
  ];
  const nameOf = new Map(tellingen.domeinen.map(({ domein, naam }) => [domein, naam]));
  return found.map(({ id, hit: { place, direction } }) => {
    const domein = nameOf.get(place.row ?? '');
    const plaats = placeName(sentPlace(place));
    const given = inzending.redenen.find((one) => one.regel === id && one.plaats === plaats);
    return {
      regel: id,
      ...(direction && { direction }),
      ...(domein !== undefined && { domein }),
      ...(given && { reden: given.tekst }),
    };
  });
}

interface Found {
  readonly id: string;
  readonly hit: Hit;
}

const hitsOf = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Found[] =>
  rules
    .filter(({ runsOn, severity }) => runsOn !== 'form' && severity === 'waarschuwing')
    .flatMap(({ id, check }) => check(subject).map((hit) => ({ id, hit })));
