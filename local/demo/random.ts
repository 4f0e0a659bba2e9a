// cspell:ignore xoroshiro
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** A number from 0 up to 1. */
  readonly fraction: () => number;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
  /** A source of its own, so that what one part draws does not move what the next part gets. */
  readonly split: () => Random;
}

const MAX_SEED = 0x7fffffff;

/** @param seed whole number of 32 bits */
export function randomFrom(seed: number): Random {
  const source = xoroshiro128plus(seed);
  const int = (low: number, high: number) => uniformInt(source, low, high);
  const fraction = () => uniformFloat64(source);
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, place: fraction() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    int,
    fraction,
    chance: (share) => fraction() < share,
    pick: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
    shuffle,
    split: () => randomFrom(int(0, MAX_SEED)),
  };
}
