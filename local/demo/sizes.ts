import type { Random } from './random.ts';

/**
 * Number of doelgroepkinderen by share of the locaties with fewer: median 8, 62 % under 10, 30 % with 1 to 4. Derived,
 * not measured: the national 43,300 peuters over some 4,900 locaties are 9 each, in a skewed spread (negative
 * binomial) over locaties with at least one.
 */
const quantiles: readonly (readonly [share: number, children: number])[] = [
  [0, 1],
  [0.3, 5],
  [0.5, 8],
  [0.62, 10],
  [0.8, 15],
  [0.95, 28],
  [1, 42],
];

/** The whole number of children below which `share` of the locaties lie; straight lines between known points. */
function childrenAt(share: number): number {
  const above = quantiles.findIndex(([known]) => known > share);
  const [[lowShare, low], [highShare, high]] = [quantiles[above - 1], quantiles[above]] as [
    readonly [number, number],
    readonly [number, number],
  ];
  return Math.floor(low + ((share - lowShare) / (highShare - lowShare)) * (high - low));
}

/**
 * Doelgroepkinderen of `count` locaties: one drawn from each equal slice of the spread, so that also a small gemeente
 * has the spread of a large one.
 */
export function childrenPerLocatie(count: number, random: Random): readonly number[] {
  const slices = Array.from({ length: count }, (_, i) => (i + random.fraction()) / count);
  return random.shuffle(slices.map(childrenAt));
}

/** How many organisaties run `count` locaties: 7 for 24, fewer than in proportion for more, as large ones grow. */
export const organisatiesFor = (count: number): number =>
  Math.max(1, Math.min(count, Math.round(7 * (count / 24) ** 0.7)));

/**
 * Locaties of each of `organisaties`: every one has one, the rest goes by 1/rank, so that a few are large. In a real
 * gemeente of 55 schools the boards have 27, 13, 11, 2, 1 and 1.
 */
export function locatiesPerOrganisatie(count: number, organisaties: number): readonly number[] {
  const weights = Array.from({ length: organisaties }, (_, i) => 1 / (i + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => 1 + Math.floor(((count - organisaties) * weight) / total));
  const left = count - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, i) => size + (i < left ? 1 : 0));
}
