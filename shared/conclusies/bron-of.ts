import { percentageOf } from '../aggregation/percentage.ts';
import { type Share, wilson } from '../aggregation/wilson.ts';
import type { Bron } from './conclusie.ts';

/** A share as the source of a conclusion. `aantal` is 1 or more. */
export function bronOf(naam: string, { aantal, voldoende }: Share): Bron {
  const { lowest, highest } = wilson({ aantal, voldoende });
  return { naam, aantal, voldoende, laagste: lowest, hoogste: highest };
}

/** How the figures of a source read in a sentence: '45 van de 63', '71', '59,3 tot 81,0'. */
export interface BronWords {
  readonly aantallen: string;
  readonly percentage: string;
  readonly marge: string;
}

const inDutch = (value: number | string): string => String(value).replace('.', ',');
const percents = (tenths: number): string => inDutch((tenths / 10).toFixed(1));

/** @param streefpercentage rounding never lifts the percentage over it; absent: there is none */
export const wordsOf = (bron: Bron, streefpercentage = 101): BronWords => ({
  aantallen: `${String(bron.voldoende)} van de ${String(bron.aantal)}`,
  percentage: inDutch(percentageOf(bron, streefpercentage)),
  marge: `${percents(bron.laagste)} tot ${percents(bron.hoogste)}`,
});
