import { type Share, wilsonBounds } from './wilson.ts';

/**
 * Whether the difference of two shares may be chance: the 95 % interval of the difference holds 0. Hybrid score
 * interval, method 10 in "R.G. Newcombe, Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), pp. 873-890. It takes the two groups as separate; where one is part of the
 * other it calls chance a little more often. Nothing can be said of a share of nobody: then it may be chance.
 */
export function mayBeChance(a: Share, b: Share): boolean {
  if (a.aantal === 0 || b.aantal === 0) return true;
  const [one, other] = [a, b].sort((x, y) => x.voldoende * y.aantal - y.voldoende * x.aantal) as [
    Share,
    Share,
  ];
  const difference = other.voldoende / other.aantal - one.voldoende / one.aantal;
  const down = other.voldoende / other.aantal - wilsonBounds(other).low;
  const up = wilsonBounds(one).high - one.voldoende / one.aantal;
  return difference <= Math.hypot(down, up);
}
