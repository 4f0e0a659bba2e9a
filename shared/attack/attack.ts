import type { AttackInput, Reader } from './attack-input.ts';
import { attemptAll } from './attempt.ts';
import { checkChangedDetails } from './check-changed-details.ts';
import { checkDocuments } from './check-documents.ts';
import type { FoundLeak, Leak } from './leak.ts';
import { type ReleaseView, viewOf } from './release-view.ts';
import { subjectsOf } from './subject.ts';

/** Releases that are attacked together: one, or an earlier and a later one. */
interface Target {
  readonly views: readonly ReleaseView[];
  readonly overridden: boolean;
}

/** Each release, and each pair, in which a record of any release after the first one of the pair excuses it. */
const targetsOf = (views: readonly ReleaseView[]): readonly Target[] =>
  views.flatMap((view, at) => [
    { views: [view], overridden: false },
    ...views.slice(0, at).map((from, place) => ({
      views: [from, view],
      overridden: views.slice(place + 1, at + 1).some(({ overridden }) => overridden),
    })),
  ]);

const kringen = ['openbaar', 'partners'] as const;

/** What makes two leaks the same one: with another reader, or found in another way, it is no other leak. */
const keyOf = (leak: FoundLeak, release: number): string => {
  const { soort, since, domein, leden, kinderen, voldoende, detail } = leak;
  const derived = soort === 'exact' || soort === 'weinig';
  return JSON.stringify([
    soort,
    release,
    derived ? 0 : since,
    domein,
    leden,
    kinderen,
    voldoende,
    derived ? '' : detail,
  ]);
};

/** Whether who reads as `reader` has at least what `other` has. */
const hasAllOf = (reader: Reader, other: Reader): boolean =>
  (other.kring === 'openbaar' || reader.kring === 'partners') &&
  other.organisaties.every((one) => reader.organisaties.includes(one));

/**
 * The first of leaks that are the same. What two releases tell is no leak of both together where the reader could tell
 * it of the earlier one alone; that somebody with more figures could is no reason to tell it to others.
 */
function eachOnce(leaks: readonly FoundLeak[]): readonly FoundLeak[] {
  const readersOf = new Map<string, readonly Reader[]>();
  return leaks.filter((leak) => {
    const { reader, release, since = release } = leak;
    const key = keyOf(leak, release);
    const known = readersOf.get(key);
    const before = since === release ? [] : (readersOf.get(keyOf(leak, since)) ?? []);
    if (before.some((other) => hasAllOf(reader, other))) return false;
    readersOf.set(key, [...(known ?? []), reader]);
    return known === undefined;
  });
}

/**
 * Everything that readers of published documents can find out and should not. Written from what publication promises,
 * not from how rows are chosen, and it reads the documents alone. The same input gives the same leaks, in one order;
 * each is told once, of who needs the least for it.
 */
export function attack({ releases, readers, refreshAfter }: AttackInput): readonly Leak[] {
  const views = releases.map(viewOf);
  const found: FoundLeak[] = views.flatMap((view) => checkDocuments(view));
  for (const target of targetsOf(views)) {
    const [from, to] = target.views;
    if (from !== undefined && to !== undefined && !target.overridden)
      found.push(...checkChangedDetails([from, to], refreshAfter));
    for (const subject of subjectsOf(target.views)) {
      for (const kring of kringen) {
        const some = readers.filter((one) => one.kring === kring);
        const moments = target.views.map((view) => subject.momentOf(view, kring));
        found.push(...attemptAll(some, { moments, subject, overridden: target.overridden, refreshAfter }));
      }
    }
  }
  return eachOnce(found).map(({ prove, ...leak }) => ({ ...leak, ...(prove && { witness: prove() }) }));
}
