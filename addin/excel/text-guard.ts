import { startsLikeFormula } from '../../shared/kernel/formula-sign.ts';

/** Excel eats one apostrophe at the begin of what it is given: `'t Twiespan` is the name of a real kind of school. */
const apostrophe = /^[\s\p{Cf}]*['\u2019]/u;

/** The text as it must be written so that the cell says exactly `text`. Numbers pass unchanged. */
export function guardText<T extends string | number>(value: T): T | string {
  const isAtRisk = typeof value === 'string' && (startsLikeFormula(value) || apostrophe.test(value));
  return isAtRisk ? `'${value}` : value;
}
