import { type Demand, isEnough, type Share } from './enough.ts';

/** Who has a row of its own, and who is in "Overige" together: everybody is in one of them. */
export interface Blocks {
  readonly own: readonly string[];
  readonly overige: readonly string[];
}

/**
 * Who gets a row of its own. Those that are too small go into "Overige", with as few of the others as suffice to keep
 * everybody in it from being read: the smallest, then by id, so that the order follows from numbers of children alone.
 * Undefined: nobody can have one. The fewest is also the most rows that any division has; a test tries all of them.
 *
 * Rows of `earlier` are kept where they still are enough, so that years compare.
 */
export function chooseBlocks(shares: readonly Share[], demand: Demand, earlier?: Blocks): Blocks | undefined {
  const isLarge = ({ size }: Share): boolean => size >= demand.minChildren;
  if (earlier !== undefined && earlier.own.length > 0) {
    const kept = divide(shares, (share) => isLarge(share) && !earlier.overige.includes(share.id));
    if (kept.own.length > 0 && isFine(kept, demand)) return named(kept);
  }
  const { own: large, overige: small } = divide(shares, isLarge);
  const inOrder = [...large].sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  for (let added = 0; added < inOrder.length; added += 1) {
    const tried = { own: inOrder.slice(added), overige: [...small, ...inOrder.slice(0, added)] };
    if (isFine(tried, demand)) return named(tried);
  }
  return undefined;
}

interface Divided {
  readonly own: readonly Share[];
  readonly overige: readonly Share[];
}

const divide = (shares: readonly Share[], isOwn: (share: Share) => boolean): Divided => ({
  own: shares.filter(isOwn),
  overige: shares.filter((share) => !isOwn(share)),
});

const isFine = ({ overige }: Divided, demand: Demand): boolean =>
  overige.length === 0 || isEnough(overige, demand);

/** "Overige" of one alone that is large enough is a row of its own. */
function named({ own, overige }: Divided): Blocks {
  const ids = (all: readonly Share[]) => all.map(({ id }) => id).sort();
  return overige.length === 1
    ? { own: ids([...own, ...overige]), overige: [] }
    : { own: ids(own), overige: ids(overige) };
}
