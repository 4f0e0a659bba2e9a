import { sum } from '../kernel/count.ts';
import { changedRecords, type Moment } from './cells.ts';
import type { ReleaseView } from './release-view.ts';

const momentOf = (view: ReleaseView, domein: string): Moment => ({
  ...{ view, counts: view.counts.get(domein) ?? new Map<string, never>() },
  sums: { rows: [], rowsOf: new Map<string, never>() },
});

/** Records of units, by key, of which the outcome changed, in the domein where most did. */
export function outcomesChanged(
  [from, to]: readonly [ReleaseView, ReleaseView],
  keys: ReadonlySet<string>,
): number {
  const domeinen = [...new Set([...from.domeinen, ...to.domeinen])];
  const changed = domeinen.map((domein) =>
    sum([...keys].map((key) => changedRecords(momentOf(from, domein), momentOf(to, domein), key))),
  );
  return Math.max(0, ...changed);
}
