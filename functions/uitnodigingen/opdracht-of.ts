import type { KeyedHash } from '../keyed-hash.ts';

/** Number of a round that follows from what it is about, so that beginning it twice is beginning it once. */
export function opdrachtOf(
  about: readonly (string | number)[],
  { hash }: { readonly hash: KeyedHash },
): string {
  const hex = hash(about.join('|'));
  const groups = [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end));
  return groups.join('-');
}
