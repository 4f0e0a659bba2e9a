import type { Treffers } from '../../shared/contract/proefregel-messages.ts';

/**
 * What may be said of a number of locaties out of all: the number itself where it is at least the smallest, and as many
 * are left over or none. Otherwise only that it lies below the smallest, or above what leaves the smallest over.
 */
export function treffersOf(aantal: number, all: number, smallest: number): Treffers {
  if (aantal < smallest) return { kind: 'minder', dan: smallest };
  const left = all - aantal;
  return left > 0 && left < smallest ? { kind: 'meer', dan: all - smallest } : { kind: 'aantal', aantal };
}
