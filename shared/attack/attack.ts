import type { AttackInput, Reader } from './attack-input.ts';
import { modelOf, type Model, type Moment } from './cells.ts';
import { checkDocuments } from './check-documents.ts';
import { isTakenApart } from './is-taken-apart.ts';
import { solve } from './integers/solve.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeSets } from './judge-sets.ts';
import type { Leak } from './leak.ts';
import { type ReleaseView, viewOf } from './release-view.ts';
import { rowSumsOf } from './row-sums.ts';

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

const momentsOf = ({ views }: Target, domein: string, kring: Reader['kring']): readonly Moment[] =>
  views.map((view) => ({
    view,
    counts: view.counts.get(domein) ?? new Map<string, never>(),
    sums: rowSumsOf(view, domein, kring),
  }));

const impossible = (model: Model, reader: Reader, domein: string): Leak => ({
  soort: 'tegenspraak',
  reader,
  release: model.moments.at(-1)?.view.release ?? 0,
  domein,
  leden: [],
  kinderen: 0,
  detail: 'No assignment satisfies all rows that this reader sees.',
});

interface Attempt {
  readonly target: Target;
  readonly moments: readonly Moment[];
  readonly reader: Reader;
  readonly domein: string;
  readonly refreshAfter: number;
}

/** Everything that one reader finds in one domein. */
function attempt({ target, moments, reader, domein, refreshAfter }: Attempt): readonly Leak[] {
  let model = modelOf(moments, reader.organisaties);
  let solved = solve(model.system);
  if (solved !== undefined && isTakenApart(model, solved)) {
    model = modelOf(moments, reader.organisaties, true);
    solved = solve(model.system);
  }
  if (solved === undefined) return [impossible(model, reader, domein)];
  const judged = { model, solved, reader, domein, overridden: target.overridden };
  return [...judgeSets(judged), ...judgeChanges({ ...judged, refreshAfter })];
}

const kringen = ['openbaar', 'partners'] as const;

/** What makes two leaks the same one: with another reader, or found in another way, it is no other leak. */
const keyOf = ({ soort, since, domein, leden, kinderen, detail }: Leak, release: number): string => {
  const derived = soort === 'exact' || soort === 'weinig';
  return JSON.stringify([
    soort,
    release,
    derived ? 0 : since,
    domein,
    leden,
    kinderen,
    derived ? '' : detail,
  ]);
};

/** The first of leaks that are the same. What two releases tell and one of them as well is a leak of that one. */
function eachOnce(leaks: readonly Leak[]): readonly Leak[] {
  const found = new Map<string, Leak>();
  for (const leak of leaks) {
    const known = [leak.release, leak.since ?? leak.release].some((one) => found.has(keyOf(leak, one)));
    if (!known) found.set(keyOf(leak, leak.release), leak);
  }
  return [...found.values()];
}

/**
 * Everything that readers of published documents can find out and should not. Written from what publication promises,
 * not from how rows are chosen, and it reads the documents alone. The same input gives the same leaks, in one order;
 * each is told once, of the first reader in the list who finds it.
 */
export function attack({ releases, readers, refreshAfter }: AttackInput): readonly Leak[] {
  const views = releases.map(viewOf);
  const found: Leak[] = views.flatMap((view) => checkDocuments(view));
  for (const target of targetsOf(views)) {
    const domeinen = [...new Set(target.views.flatMap((view) => view.domeinen))].sort();
    for (const domein of domeinen) {
      for (const kring of kringen) {
        const moments = momentsOf(target, domein, kring);
        for (const reader of readers.filter((one) => one.kring === kring)) {
          found.push(...attempt({ target, moments, reader, domein, refreshAfter }));
        }
      }
    }
  }
  return eachOnce(found);
}
