import type { ReleaseView, Unit } from './release-view.ts';

/** What a reader has of a unit itself: nothing, its counts in all releases that it is in, or in one of two. */
type Ownership = 'none' | 'all' | 'some';

interface Seen {
  readonly view: ReleaseView;
}

/** Whether a unit belonged to one of these organisaties in a release. */
export const isOwnAt = ({ view }: Seen, key: string, own: ReadonlySet<string>): boolean =>
  own.has(view.units.get(key)?.organisatieId ?? '');

/**
 * A locatie may go to another organisatie between two releases: then the first one knows what it counted before, and
 * the second one what it counted after. Where nothing changed that is the same.
 */
export function ownershipOf(
  moments: readonly Seen[],
  { key }: Unit,
  { own, isChanged }: { readonly own: ReadonlySet<string>; readonly isChanged: boolean },
): Ownership {
  const there = moments.filter(({ view }) => view.units.has(key));
  const known = there.filter((moment) => isOwnAt(moment, key, own));
  if (known.length === 0) return 'none';
  return known.length === there.length || !isChanged ? 'all' : 'some';
}

/** The organisaties that a unit left or came to between releases. */
export function movedBetween(moments: readonly Seen[]): ReadonlySet<string> {
  const [first, ...others] = moments;
  const moved = new Set<string>();
  for (const { key, organisatieId } of first?.view.units.values() ?? []) {
    for (const { view } of others) {
      const now = view.units.get(key)?.organisatieId ?? organisatieId;
      if (now !== organisatieId) moved.add(organisatieId).add(now);
    }
  }
  return moved;
}
