import { setTimeout as sleep } from 'node:timers/promises';
import type { MarkedRow, RawRow, RowStore } from '../storage/row-store.ts';
import { type GemeentePlace, placesOf } from './gemeente-places.ts';

/** How often it is tried to find a gemeente at rest, and how long it waits before it looks again. */
const MOST_ROUNDS = 10;
const FIRST_PAUSE_MS = 20;
const AT_ONCE = 16;

const nameOf = ({ table, partition, range }: GemeentePlace) => JSON.stringify([table, partition, range]);

/**
 * Every row of a gemeente as it stood at one moment, in order of table, partition and row. All places are read again
 * until nothing changed between two readings: then every row stood there at the moment between them, so that no copy
 * has an uitvraag that is adopted without its document.
 * @returns undefined when there were writers all the time
 */
export async function readGemeente(
  rows: RowStore,
  gemeentecode: string,
): Promise<readonly RawRow[] | undefined> {
  let seen = new Map<string, readonly MarkedRow[]>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = await readAll(rows, gemeentecode, seen);
    if (isSame(seen, now)) return inOrder([...now.values()].flat().map(({ row }) => row));
    seen = now;
    await sleep(round === 0 ? 0 : FIRST_PAUSE_MS * 2 ** Math.min(round, 5));
  }
  return undefined;
}

async function readAll(
  rows: RowStore,
  gemeentecode: string,
  before: ReadonlyMap<string, readonly MarkedRow[]>,
): Promise<Map<string, readonly MarkedRow[]>> {
  const found = new Map<string, readonly MarkedRow[]>();
  const known = () => [...before.values(), ...found.values()].flat().map(({ row }) => row);
  // Those that every gemeente has come first, and lead to the others.
  for (;;) {
    const next = placesOf(gemeentecode, known()).filter((place) => !found.has(nameOf(place)));
    if (next.length === 0) return found;
    // Many at once: the shorter it takes, the sooner nobody writes meanwhile.
    for (let nth = 0; nth < next.length; nth += AT_ONCE)
      await Promise.all(
        next.slice(nth, nth + AT_ONCE).map(async (place) => {
          const all = await rows.read(place);
          const own = all.filter(({ row }) => place.owns?.(row) ?? true);
          found.set(nameOf(place), own);
        }),
      );
  }
}

function isSame(
  before: ReadonlyMap<string, readonly MarkedRow[]>,
  now: ReadonlyMap<string, readonly MarkedRow[]>,
): boolean {
  const marks = (found: typeof now) =>
    JSON.stringify(
      [...found].map(([name, rows]) => [name, rows.map(({ row, mark }) => [row.row, mark])]).sort(),
    );
  return before.size > 0 && marks(before) === marks(now);
}

/** In order of code units, which no setting of a machine changes. */
export const inOrder = (rows: readonly RawRow[]): readonly RawRow[] =>
  [...rows].sort(
    (a, b) => compare(a.table, b.table) || compare(a.partition, b.partition) || compare(a.row, b.row),
  );

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
