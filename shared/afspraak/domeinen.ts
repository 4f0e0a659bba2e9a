import * as z from 'zod/mini';
import { Domein } from './domein.ts';

/** The form has columns for as many. */
export const MOST_DOMEINEN = 8;

/** Columns are found again by the name of their domein: two with one name, or one id, would be counted as one. */
const eachOnce = (domeinen: readonly Domein[]): boolean =>
  (['domein', 'naam'] as const).every(
    (part) => new Set(domeinen.map((one) => one[part].trim().toLowerCase())).size === domeinen.length,
  );

/** The domeinen of an afspraak, in the order in which everybody sees them. */
export const Domeinen = z.array(Domein).check(z.minLength(1), z.maxLength(MOST_DOMEINEN), z.refine(eachOnce));
