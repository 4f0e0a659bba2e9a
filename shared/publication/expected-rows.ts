import type { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { type Chosen, chooseRows } from './choose-rows.ts';
import type { EarlierRows } from './earlier-rows.ts';
import type { PublicationUnit } from './publication-unit.ts';
import { type ToldRows, toldRows } from './told-rows.ts';

/** A locatie that is asked, with the number of doelgroepkinderen that is expected there; absent: nobody knows yet. */
export interface ExpectedLocatie {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly verwacht?: number | undefined;
}

/** Which rows there would be, were every child judged in every domein. */
export interface Expected extends ToldRows, Pick<Chosen, 'toestemming'> {
  /** The locaties of which no number is known: with theirs it may come out otherwise. */
  readonly unknown: readonly string[];
}

/**
 * The rows that will exist, before anything was sent. Nobody knows yet how many children are in which groep, so of rows
 * of groepen nothing is said; and fewer children are judged than are expected, so it may come out coarser.
 */
export function expectedRows(
  locaties: readonly ExpectedLocatie[],
  beleid: Publicatiebeleid,
  earlier?: EarlierRows,
): Expected {
  const units = locaties.flatMap(({ verwacht, ...place }): readonly PublicationUnit[] => {
    if (verwacht === undefined) return [];
    const groepen = place.fase === 'voorschool' ? 'peuters' : 'groep1+groep2';
    return [{ ...place, groepen, size: verwacht, children: verwacht }];
  });
  const { rows, absent, toestemming } = chooseRows({ units, beleid, niveau: 'locaties', earlier });
  return {
    rows: toldRows(rows, units),
    absent: absent.filter(({ niveau }) => niveau !== 'groep'),
    toestemming,
    unknown: locaties.filter(({ verwacht }) => verwacht === undefined).map(({ locatieId }) => locatieId),
  };
}
