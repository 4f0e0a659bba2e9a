import * as z from 'zod/mini';

/** Largest number of children one locatie can report: well above any real school. */
export const MAX_CHILDREN = 500;

/** A number of children: a whole number from 0 to {@link MAX_CHILDREN}. */
export const Count = z.int().check(z.minimum(0), z.maximum(MAX_CHILDREN));

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
