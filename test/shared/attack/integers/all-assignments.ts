import type { IntegerSystem } from '../../../../shared/attack/integers/integer-system.ts';

/** Every whole assignment of a small system, by trying them all. */
export function allAssignments({ highest, relations }: IntegerSystem): readonly (readonly number[])[] {
  let found: number[][] = [[]];
  for (const most of highest) {
    found = found.flatMap((start) => Array.from({ length: most + 1 }, (_, value) => [...start, value]));
  }
  return found.filter((values) =>
    relations.every(
      ({ members, total }) => members.reduce((sum, one) => sum + (values[one] ?? 0), 0) === total,
    ),
  );
}

/** All sets of the numbers below `count`, the empty one left out. */
export const allSets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count - 1 }, (_, at) =>
    Array.from({ length: count }, (_unused, one) => one).filter((one) => ((at + 1) >> one) & 1),
  );

export const sumOver = (values: readonly number[], members: readonly number[]): number =>
  members.reduce((total, one) => total + (values[one] ?? 0), 0);
