import type { GroepTelling } from '../inzending/inzending.ts';
import { sum } from '../kernel/count.ts';

/** Counts by name, of which each child has at most one. */
type Counts = ReadonlyMap<string, number>;

/**
 * How many children these rows of counts say something else of beside the outcome, at least: the reason why one was
 * not judged, help, VE before school, and how many grew enough in every domein. Of each the larger of the summed rises
 * and the summed falls, and of all of them the largest. What is there in one of both alone counts whole.
 */
export function changedDetails(before: readonly GroepTelling[], after: readonly GroepTelling[]): number {
  const [then, now] = [detailsOf(before), detailsOf(after)];
  return Math.max(
    0,
    ...[...new Set([...then.keys(), ...now.keys()])].map((kind) => changeIn(then.get(kind), now.get(kind))),
  );
}

function detailsOf(rows: readonly GroepTelling[]): ReadonlyMap<string, Counts> {
  const found = new Map<string, Map<string, number>>();
  const add = (kind: string, counts: Readonly<Record<string, number>>) => {
    const known = found.get(kind) ?? new Map<string, number>();
    for (const [name, count] of Object.entries(counts)) known.set(name, (known.get(name) ?? 0) + count);
    found.set(kind, known);
  };
  for (const row of rows) {
    if (row.omvang !== 'volledig') continue;
    for (const { domein, redenen, ondersteuning } of row.domeinen) {
      add(`redenen ${domein}`, redenen);
      add(`ondersteuning ${domein}`, { ondersteuning });
    }
    if (row.deelname !== undefined) add('deelname', row.deelname);
    if (row.combinatie !== undefined)
      add('combinatie', Object.fromEntries(row.combinatie.histogram.entries()));
  }
  return found;
}

function changeIn(before: Counts = new Map(), now: Counts = new Map()): number {
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const steps = names.map((name) => (now.get(name) ?? 0) - (before.get(name) ?? 0));
  return recordsIn(steps);
}

/** So many records changed at least, by the changes of counts: who goes from one to another is a rise and a fall. */
export function recordsIn(steps: readonly number[]): number {
  const rises = sum(steps.map((step) => Math.max(step, 0)));
  const falls = sum(steps.map((step) => Math.max(-step, 0)));
  return Math.max(rises, falls);
}
