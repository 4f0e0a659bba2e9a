import * as z from 'zod/mini';
import { DomeinId } from './domein.ts';
import { Fase, Groep, groepenOf } from './fase.ts';

/**
 * Share of judged children, in whole percents, that should grow enough in one domein of one fase. With a `groep` it is
 * about the children of that groep alone, and goes before the one of its fase.
 */
export const Streefpercentage = z.strictObject({
  fase: Fase,
  groep: z.optional(Groep),
  domein: DomeinId,
  percentage: z.int().check(z.minimum(1), z.maximum(100)),
});
export type Streefpercentage = z.infer<typeof Streefpercentage>;

/** For whom and in what a streefpercentage holds. */
export type StreefPlace = Pick<Streefpercentage, 'fase' | 'groep' | 'domein'>;

/** The same place always has the same key, and no other place has it. */
export const streefKey = ({ fase, groep, domein }: StreefPlace): string =>
  [fase, ...(groep === undefined ? [] : [groep]), domein].join('-');

export const fitsFase = ({ fase, groep }: Pick<StreefPlace, 'fase' | 'groep'>): boolean =>
  groep === undefined || groepenOf[fase].includes(groep);

/** Two for one place would contradict each other. */
const eachPlaceOnce = (all: readonly Streefpercentage[]): boolean =>
  new Set(all.map(streefKey)).size === all.length;

/** Of at most 8 domeinen: one for the voorschool, and for the vroegschool one of the fase and one a groep. */
export const Streefpercentages = z.array(Streefpercentage).check(
  z.maxLength(32),
  z.refine(eachPlaceOnce),
  z.refine((all: readonly Streefpercentage[]) => all.every(fitsFase)),
);

/** The usual streefpercentage, where the afspraak names none. */
export const USUAL_STREEFPERCENTAGE = 75;

interface Agreed {
  readonly streefpercentages: readonly Streefpercentage[];
}

/** The streefpercentage that holds for these children: of their groep, else of their fase, else the usual one. */
export function streefpercentageOf(
  { streefpercentages }: Agreed,
  { fase, groep, domein }: StreefPlace,
): number {
  const of = (wanted: Groep | undefined) =>
    streefpercentages.find((one) => one.fase === fase && one.domein === domein && one.groep === wanted);
  return (of(groep) ?? of(undefined))?.percentage ?? USUAL_STREEFPERCENTAGE;
}

/** The one streefpercentage of all children of these fasen; undefined where those of their groepen differ. */
export function sharedStreefpercentage(
  agreed: Agreed,
  fasen: readonly Fase[],
  domein: DomeinId,
): number | undefined {
  const all = fasen.flatMap((fase) =>
    groepenOf[fase].map((groep) => streefpercentageOf(agreed, { fase, groep, domein })),
  );
  const [first, ...others] = all;
  return others.every((one) => one === first) ? first : undefined;
}
