import { type Share, wilson } from './wilson.ts';

/** How a share stands to its streefpercentage. */
export type TargetOutcome = 'reached' | 'notReached' | 'around';

/**
 * Whether the streefpercentage (whole percents) is reached: decided in whole numbers, never on rounded percentages.
 * @internal exported for its test: the rule without the interval around it
 */
export const isReached = ({ aantal, voldoende }: Share, streefpercentage: number): boolean =>
  100 * voldoende >= streefpercentage * aantal;

/** `around` when the 95 % interval holds the streefpercentage: then chance may decide on which side it falls. */
export function targetOutcome(share: Share, streefpercentage: number): TargetOutcome {
  const { lowest, highest } = wilson(share);
  if (lowest <= 10 * streefpercentage && 10 * streefpercentage <= highest) return 'around';
  return isReached(share, streefpercentage) ? 'reached' : 'notReached';
}
