import { sum } from '../kernel/count.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { RijDetail } from '../terugkoppeling/rij-detail.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { type PartCounts, partsOf } from './detail-part.ts';
import type { Leak } from './leak.ts';
import { outcomesChanged } from './outcomes-changed.ts';
import { type ReleaseView, unitsOfLid } from './release-view.ts';
import { rowKeyOf } from './row-key.ts';
import { told } from './told.ts';

function changeIn(before: PartCounts, after: PartCounts): number {
  const steps = Object.entries(after).map(([name, count]) => count - (before[name] ?? 0));
  return Math.max(sum(steps.map((step) => Math.max(step, 0))), sum(steps.map((step) => Math.max(-step, 0))));
}

/** The keys of the units of a row in either release. */
const keysOf = (views: readonly ReleaseView[], { leden }: Cijfer): ReadonlySet<string> =>
  new Set(views.flatMap((view) => leden.flatMap((lid) => unitsOfLid(view, lid) ?? []).map(({ key }) => key)));

const rowOf = ({ cijfers }: Terugkoppeling, detail: RijDetail): Cijfer | undefined =>
  cijfers.find((row) => rowKeyOf(row) === rowKeyOf(detail));

/**
 * Details of one row in two releases of which so few differ that it is about a few children, while hardly any outcome in
 * the row changed that it could be of. For releases of which it is not known what each unit counted: where it is, each
 * number is attacked as outcomes are, and what went up here and down there is not taken for nothing.
 */
export function checkChangedDetails(
  [from, to]: readonly [ReleaseView, ReleaseView],
  refreshAfter: number,
): readonly Leak[] {
  if ([from, to].every(({ details }) => details.size > 0)) return [];
  const fewest = Math.min(refreshAfter, to.policy.minChildren);
  const pairs = to.documents.flatMap((now) =>
    from.documents.filter(({ kring }) => kring === now.kring).map((then) => ({ then, now })),
  );
  return pairs.flatMap(({ then, now }) =>
    (now.details ?? []).flatMap((detail) => {
      const before = then.details?.find((one) => rowKeyOf(one) === rowKeyOf(detail));
      const [rowBefore, row] = [rowOf(then, detail), rowOf(now, detail)];
      if (before === undefined || row === undefined || rowBefore?.leden.join(' ') !== row.leden.join(' '))
        return [];
      const known = partsOf(before);
      const changes = [...partsOf(detail)].map(([part, counts]) =>
        changeIn(known.get(part) ?? counts, counts),
      );
      const few = changes.filter((change) => change > 0 && change < fewest);
      if (few.length === 0 || outcomesChanged([from, to], keysOf([from, to], row)) >= fewest) return [];
      const about = { domein: '', leden: row.leden, kinderen: Math.max(...few) };
      const text = 'What changed in the details of these records follows from two releases.';
      return [{ ...told(now, 'verandering', text, about), since: from.release }];
    }),
  );
}
