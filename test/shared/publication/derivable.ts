/**
 * What a reader with paper can work out, written from what publication promises and not from how rows are chosen: every
 * set of units whose sum is a combination of published sums and own figures, of any coefficients. Linear algebra modulo
 * a prime: whatever holds for fractions holds there too, so nothing is missed.
 */

export interface KnownUnit {
  readonly key: string;
  readonly organisatieId: string;
  readonly size: number;
  /** Fewest children about whom something may be known, where the set has this unit. */
  readonly least: number;
}

export interface Leak {
  readonly reader: readonly string[];
  readonly units: readonly string[];
}

/** Every set that is too small and that some coalition of at most `coalition` organisaties can work out. */
export function leaks(
  units: readonly KnownUnit[],
  rows: readonly (readonly string[])[],
  coalition: number,
): readonly Leak[] {
  const organisaties = [...new Set(units.map(({ organisatieId }) => organisatieId))];
  return subsetsUpTo(organisaties, coalition).flatMap((reader) => {
    const others = units.filter(({ organisatieId }) => !reader.includes(organisatieId));
    const hidden = nullSpace(
      rows.map((row) => others.map(({ key }) => (row.includes(key) ? 1 : 0))),
      others.length,
    );
    return tooSmall(others)
      .filter((set) =>
        hidden.every((vector) => set.reduce((all, i) => all + (vector[i] ?? 0), 0) % PRIME === 0),
      )
      .map((set) => ({ reader, units: set.map((i) => others[i]?.key ?? '') }));
  });
}

/** Sets of fewer children than any unit in them allows. */
function tooSmall(units: readonly KnownUnit[]): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [];
  for (let mask = 1; mask < 2 ** units.length; mask += 1) {
    const set = units.flatMap((_, i) => (mask & (1 << i) ? [i] : []));
    const size = set.reduce((all, i) => all + (units[i]?.size ?? 0), 0);
    if (size < Math.max(...set.map((i) => units[i]?.least ?? 0))) sets.push(set);
  }
  return sets;
}

const PRIME = 67_108_859;

/** Whether a combination of the rows of which this is the null space is this vector. */
export const follows = (vector: readonly number[], hidden: readonly (readonly number[])[]): boolean =>
  hidden.every((one) => vector.reduce((all, value, i) => all + value * (one[i] ?? 0), 0) % PRIME === 0);

/** A base of all vectors that every row sends to nothing: a set can be worked out when they all send it to nothing. */
export function nullSpace(
  rows: readonly (readonly number[])[],
  width: number,
): readonly (readonly number[])[] {
  const left = rows.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row, i) => i >= pivots.length && row[column] !== 0);
    if (at < 0) continue;
    const pivot = left.splice(at, 1)[0] ?? [];
    const scale = inverse(pivot[column] ?? 0);
    const ready = pivot.map((value) => (value * scale) % PRIME);
    left.splice(pivots.length, 0, ready);
    left.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i === pivots.length || factor === 0) return;
      left[i] = row.map((value, j) => (value + (PRIME - factor) * (ready[j] ?? 0)) % PRIME);
    });
    pivots.push(column);
  }
  const free = Array.from({ length: width }, (_, column) => column).filter((one) => !pivots.includes(one));
  return free.map((column) =>
    Array.from({ length: width }, (_, i) => {
      if (i === column) return 1;
      const row = pivots.indexOf(i);
      return row < 0 ? 0 : (PRIME - (left[row]?.[column] ?? 0)) % PRIME;
    }),
  );
}

/** By Fermat. */
function inverse(value: number): number {
  let [result, base, power] = [1n, BigInt(value), BigInt(PRIME - 2)];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % BigInt(PRIME);
    base = (base * base) % BigInt(PRIME);
  }
  return Number(result);
}

const subsetsUpTo = (items: readonly string[], most: number): readonly (readonly string[])[] =>
  items
    .reduce<readonly (readonly string[])[]>(
      (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
      [[]],
    )
    .filter(({ length }) => length <= most);
