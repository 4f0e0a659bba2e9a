import { percentageOf } from '../aggregation/percentage.ts';
import type { Share } from '../aggregation/wilson.ts';
import { feedbackTexts } from './feedback-texts.ts';

/** No rounding lifts a share over this. */
const NO_TARGET = 101;

const inDutch = (percentage: number): string => String(percentage).replace('.', ',');

/** '7 van 9': for a few children, of whom a percentage says more than it knows. */
export const numberWords = ({ voldoende, aantal }: Share): string =>
  feedbackTexts.numberOf(voldoende, aantal);

/** '36 van 63 (57 procent)'; rounding never lifts it over the streefpercentage. */
export const shareWords = (share: Share, streefpercentage = NO_TARGET): string =>
  `${numberWords(share)} (${inDutch(percentageOf(share, streefpercentage))} procent)`;

/** Lowest and highest percentage of these shares. */
export function rangeOf(shares: readonly Share[]): readonly [number, number] {
  const all = shares.map((share) => percentageOf(share, NO_TARGET));
  return [Math.min(...all), Math.max(...all)];
}
