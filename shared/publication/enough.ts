import { sum } from '../kernel/count.ts';

/** What one organisatie has in a row, or one locatie within its organisatie. */
export interface Share {
  readonly id: string;
  /** Number of children judged in the domein where it is lowest. */
  readonly size: number;
}

/** What a row must have. `coalition`: how many of those in it may know and take away their own. */
export interface Demand {
  readonly minChildren: number;
  readonly coalition: number;
}

/**
 * OK(G, m, c) of disclosure.md: at least `minChildren`, and when any `coalition` or fewer take their own away, nobody is
 * left or at least as many. Every share has children, so nobody is left only when all shares are taken away.
 */
export function isEnough(shares: readonly Share[], { minChildren, coalition }: Demand): boolean {
  const sizes = shares.map(({ size }) => size).sort((a, b) => b - a);
  for (let taken = 0; taken <= coalition; taken += 1) {
    // The largest leave the least.
    if (taken > 0 && taken >= sizes.length) return true;
    if (sum(sizes.slice(taken)) < minChildren) return false;
  }
  return true;
}
