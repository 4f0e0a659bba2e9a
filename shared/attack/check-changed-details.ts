import { sum } from '../kernel/count.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { RijDetail } from '../terugkoppeling/rij-detail.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { changedRecords, type Moment } from './cells.ts';
import type { Leak } from './leak.ts';
import { type ReleaseView, unitsOfLid } from './release-view.ts';
import { rowKeyOf } from './row-key.ts';
import { told } from './told.ts';

type Counts = Readonly<Record<string, number>>;

/** What a detail tells beside outcomes, in parts of which each child is in one at most. */
function partsOf({ domeinen, verdeling, deelname }: RijDetail): ReadonlyMap<string, Counts> {
  return new Map<string, Counts>([
    ...domeinen.flatMap(({ domein, redenen, ondersteuning }) => [
      ...(redenen === undefined ? [] : [[`redenen ${domein}`, redenen] as const]),
      ...(ondersteuning === undefined
        ? []
        : [[`ondersteuning ${domein}`, { geregeld: ondersteuning.geregeld }] as const]),
    ]),
    ...(verdeling === undefined ? [] : [['verdeling', { ...verdeling, aantal: 0 }] as const]),
    ...(deelname === undefined ? [] : [['deelname', deelname] as const]),
  ]);
}

function changeIn(before: Counts, after: Counts): number {
  const steps = Object.entries(after).map(([name, count]) => count - (before[name] ?? 0));
  return Math.max(sum(steps.map((step) => Math.max(step, 0))), sum(steps.map((step) => Math.max(-step, 0))));
}

const momentOf = (view: ReleaseView, domein: string): Moment => ({
  ...{ view, counts: view.counts.get(domein) ?? new Map<string, never>() },
  sums: { rows: [], rowsOf: new Map<string, never>() },
});

/** Records of a row of which the outcome changed, in the domein where most did. */
function outcomesChanged([from, to]: readonly [ReleaseView, ReleaseView], { leden }: Cijfer): number {
  const keys = new Set(
    [from, to].flatMap((view) => leden.flatMap((lid) => unitsOfLid(view, lid) ?? []).map(({ key }) => key)),
  );
  const domeinen = [...new Set([...from.domeinen, ...to.domeinen])];
  const changed = domeinen.map((domein) =>
    sum([...keys].map((key) => changedRecords(momentOf(from, domein), momentOf(to, domein), key))),
  );
  return Math.max(0, ...changed);
}

const rowOf = ({ cijfers }: Terugkoppeling, detail: RijDetail): Cijfer | undefined =>
  cijfers.find((row) => rowKeyOf(row) === rowKeyOf(detail));

/**
 * Details of one row in two releases of which so few differ that it is about a few children, while hardly any outcome in
 * the row changed that it could be of.
 */
export function checkChangedDetails(
  [from, to]: readonly [ReleaseView, ReleaseView],
  refreshAfter: number,
): readonly Leak[] {
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
      if (few.length === 0 || outcomesChanged([from, to], row) >= fewest) return [];
      const about = { domein: '', leden: row.leden, kinderen: Math.max(...few) };
      const text = 'What changed in the details of these records follows from two releases.';
      return [{ ...told(now, 'verandering', text, about), since: from.release }];
    }),
  );
}
