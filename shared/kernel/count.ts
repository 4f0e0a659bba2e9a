import * as z from 'zod/mini';

/** Largest number of children in one groep: well above any real school. */
export const MAX_CHILDREN = 500;

/** A number of children: a whole number from 0 to {@link MAX_CHILDREN}. */
export const Count = z.int().check(z.minimum(0), z.maximum(MAX_CHILDREN));

/** A number of children of the groepen of a locatie together: two at most. */
export const CountOfLocatie = z.int().check(z.minimum(0), z.maximum(2 * MAX_CHILDREN));

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
