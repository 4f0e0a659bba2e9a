import { sum } from '../../kernel/count.ts';
import type { Bounds, IntegerSystem, SumRelation } from './integer-system.ts';

/** Makes the bounds of the members as narrow as one relation says; tells which moved, or nothing where it cannot hold. */
function narrow(
  { members, total }: SumRelation,
  low: number[],
  high: number[],
): readonly number[] | undefined {
  const least = sum(members.map((one) => low[one] ?? 0));
  const most = sum(members.map((one) => high[one] ?? 0));
  if (least > total || most < total) return undefined;
  return members.filter((one) => {
    const [from, to] = [low[one] ?? 0, high[one] ?? 0];
    low[one] = Math.max(from, total - (most - to));
    high[one] = Math.min(to, total - (least - from));
    return low[one] !== from || high[one] !== to;
  });
}

const relationsOf = ({ highest, relations }: IntegerSystem): readonly (readonly number[])[] => {
  const of: number[][] = highest.map(() => []);
  relations.forEach(({ members }, at) => members.forEach((one) => of[one]?.push(at)));
  return of;
};

/**
 * Narrows intervals one relation at a time until none moves: sound, and not always all that can be known. Counts are
 * small whole numbers, so that their sums are exact. Nothing where the relations contradict each other.
 */
export function propagate(system: IntegerSystem): Bounds | undefined {
  const low = system.highest.map(() => 0);
  const high = [...system.highest];
  const touching = relationsOf(system);
  const waiting = new Set(system.relations.keys());
  for (const at of waiting) {
    waiting.delete(at);
    const relation = system.relations[at];
    const moved = relation === undefined ? [] : narrow(relation, low, high);
    if (moved === undefined) return undefined;
    for (const one of moved) touching[one]?.forEach((other) => waiting.add(other));
  }
  return { low, high };
}
