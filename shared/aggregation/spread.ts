// cspell:ignore Hilferty
import { sum } from '../kernel/count.ts';
import type { Share } from './wilson.ts';

/**
 * Whether shares of separate groups differ more than chance does: Pearson's chi-square test of homogeneity at 5 %. It
 * looks at all of them at once; comparing only the highest with the lowest would find a difference far too often. Where
 * the test cannot be trusted nothing is said: every expected count must be 1 or more, and four of five must be 5 or
 * more (W.G. Cochran, "Some methods for strengthening the common chi-square tests", Biometrics 10 (1954), pp. 417-451).
 */
export function differMoreThanChance(shares: readonly Share[]): boolean {
  const counted = shares.filter(({ aantal }) => aantal > 0);
  const children = sum(counted.map(({ aantal }) => aantal));
  const voldoende = sum(counted.map((share) => share.voldoende));
  if (counted.length < 2 || voldoende === 0 || voldoende === children) return false;
  const expected = counted.flatMap(({ aantal }) => [
    (aantal * voldoende) / children,
    (aantal * (children - voldoende)) / children,
  ]);
  const found = counted.flatMap((share) => [share.voldoende, share.aantal - share.voldoende]);
  if (!mayBeTested(expected)) return false;
  const statistic = sum(expected.map((count, i) => ((found[i] ?? 0) - count) ** 2 / count));
  return statistic > criticalValue(counted.length - 1);
}

const mayBeTested = (expected: readonly number[]): boolean =>
  expected.every((count) => count >= 1) &&
  expected.filter((count) => count >= 5).length >= 0.8 * expected.length;

/** The 95th percentile of the normal distribution. */
const Z = 1.6448536269514722;

/**
 * The 95th percentile of chi-square with so many degrees of freedom. One degree is exact; the others by E.B. Wilson and
 * M.M. Hilferty, "The distribution of chi-square", Proceedings of the National Academy of Sciences 17 (1931), pp. 684-688: within 1 % of the tables.
 */
function criticalValue(degrees: number): number {
  if (degrees === 1) return 3.841458820694124;
  const part = 2 / (9 * degrees);
  return degrees * (1 - part + Z * Math.sqrt(part)) ** 3;
}
