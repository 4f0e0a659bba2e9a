import { MAX_CHILDREN } from '../kernel/count.ts';

/** The number of children that a cell says: a whole number from 0 to 500; undefined for anything else,
 * also for `1.000`, which is a thousand where this is read. */
export function readCount(text: string): number | undefined {
  if (!/^\d{1,3}(?:[.,]0{1,2})?$/.test(text)) return undefined;
  const count = Number.parseInt(text, 10);
  return count <= MAX_CHILDREN ? count : undefined;
}
