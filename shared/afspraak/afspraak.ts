import * as z from 'zod/mini';
import { Gemeentecode, IsoDate, Key, nameLine, prose } from '../kernel/text.ts';
import { Domein, DomeinId } from './domein.ts';
import { Fase } from './fase.ts';

/** Share of judged children, in whole percents, that should grow enough in one domein of one fase. */
export const Streefpercentage = z.strictObject({
  fase: Fase,
  domein: DomeinId,
  percentage: z.int().check(z.minimum(1), z.maximum(100)),
});
export type Streefpercentage = z.infer<typeof Streefpercentage>;

/** How small a published figure may be; the floors are in the schema and cannot be set lower. */
export const Publicatiebeleid = z.strictObject({
  minChildren: z.int().check(z.minimum(5), z.maximum(50)),
  coalition: z.union([z.literal(1), z.literal(2)]),
});
export type Publicatiebeleid = z.infer<typeof Publicatiebeleid>;

const AfspraakStatus = z.enum(['concept', 'besproken', 'vastgesteld', 'ondertekend', 'actief', 'herijkt']);

/** Columns are found again by the name of their domein: two with one name, or one id, would be counted as one. */
const eachOnce = (domeinen: readonly Domein[]): boolean =>
  (['domein', 'naam'] as const).every(
    (part) => new Set(domeinen.map((one) => one[part].trim().toLowerCase())).size === domeinen.length,
  );

/** What gemeente, organisaties and besturen agreed (artikel 160 WPO); a change is a new `versie`. */
export const Afspraak = z.strictObject({
  afspraakId: Key,
  versie: z.int().check(z.minimum(1)),
  gemeentecode: Gemeentecode,
  titel: nameLine(120),
  status: AfspraakStatus,
  /** Last date of the schooljaar up to which it holds. */
  geldigTot: IsoDate,
  doelgroepPeuter: prose(1000),
  doelgroepKleuter: prose(1000),
  groeibegrip: prose(1000),
  fasen: z.array(Fase).check(z.minLength(1), z.maxLength(2)),
  domeinen: z.array(Domein).check(z.minLength(1), z.maxLength(8), z.refine(eachOnce)),
  streefpercentages: z.array(Streefpercentage).check(z.maxLength(16)),
  publicatie: Publicatiebeleid,
});
export type Afspraak = z.infer<typeof Afspraak>;

/** The usual streefpercentage, where the afspraak names none. */
const USUAL_STREEFPERCENTAGE = 75;

export function streefpercentageOf(
  { streefpercentages }: Pick<Afspraak, 'streefpercentages'>,
  fase: Fase,
  domein: DomeinId,
): number {
  const found = streefpercentages.find((one) => one.fase === fase && one.domein === domein);
  return found?.percentage ?? USUAL_STREEFPERCENTAGE;
}
