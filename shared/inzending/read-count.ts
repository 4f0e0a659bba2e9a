import { MAX_CHILDREN } from '../kernel/count.ts';

/** The number of children that a cell says: a whole number from 0 to 500; undefined for anything else. */
export function readCount(text: string): number | undefined {
  if (!/^\d{1,3}(?:[.,]0+)?$/.test(text)) return undefined;
  const count = Number.parseInt(text, 10);
  return count <= MAX_CHILDREN ? count : undefined;
}
