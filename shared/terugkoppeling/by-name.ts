/**
 * Alphabetical order that is the same on every machine: capitals and accents do not count, equal names follow
 * their id.
 */
export const byName =
  <Named extends { readonly naam: string }>(idOf: (named: Named) => string) =>
  (a: Named, b: Named): number =>
    compare(plain(a.naam), plain(b.naam)) || compare(idOf(a), idOf(b));

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
