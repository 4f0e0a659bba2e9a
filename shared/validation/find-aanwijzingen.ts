import type { Inzending } from '../inzending/inzending.ts';
import type { Aanwijzing } from './aanwijzing.ts';
import type { Hit, Rule } from './rule.ts';
import { type Place, placeName } from './finding.ts';
import { formulierRules } from './rules/formulier-rules.ts';
import { placeOf } from './rules/telling-cells.ts';
import { tellingRules } from './rules/telling-rules.ts';
import { formulierOfInzending } from './subjects/formulier-subject.ts';
import {
  type Invitation,
  nameOfRow,
  tellingenOfInzending,
  type TellingSubject,
} from './subjects/telling-subject.ts';
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
  const signs = found.map(({ id, hit: { place, direction } }): Aanwijzing => {
    const plaats = placeName(sentPlace(place));
    const given = inzending.redenen.find((one) => one.regel === id && one.plaats === plaats);
    return {
      regel: id,
      ...(direction && { direction }),
      ...whereOf(sentPlace(place), tellingen),
      ...(given && { reden: given.tekst }),
    };
  });
  return [...new Map(signs.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * The groep and the domein that a place is about. A groep below the minimum for publication is not named, nor its domein:
 * a sign that looks the same as another is then given once.
 */
function whereOf(
  { table, row, column = '' }: Place,
  { domeinen, rows, minChildren }: TellingSubject,
): Pick<Aanwijzing, 'groep' | 'domein'> {
  const naamOf = (id: string | undefined) => domeinen.find(({ domein }) => domein === id)?.naam;
  const telling = table === 'Groepen' ? rows.find((one) => placeOf(one, column).row === row) : undefined;
  if (telling === undefined) return named(naamOf(row), undefined);
  return telling.doelgroepkinderen < minChildren
    ? {}
    : named(naamOf(column.split('.')[1]), nameOfRow(telling));
}

const named = (domein: string | undefined, groep: string | undefined) => ({
  ...(domein !== undefined && { domein }),
  ...(groep !== undefined && { groep }),
});

interface Found {
  readonly id: string;
  readonly hit: Hit;
}

const hitsOf = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Found[] =>
  rules
    .filter(({ runsOn, severity }) => runsOn !== 'form' && severity === 'waarschuwing')
    .flatMap(({ id, check }) => check(subject).map((hit) => ({ id, hit })));
