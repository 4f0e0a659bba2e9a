import { type Share, wilson } from './wilson.ts';

/** How a share stands to its streefpercentage. */
export type StreefUitkomst = 'gehaald' | 'nietGehaald' | 'rond';

/** Whether the streefpercentage (whole percents) is reached: decided in whole numbers, never on rounded percentages. */
export const isReached = ({ aantal, voldoende }: Share, streefpercentage: number): boolean =>
  100 * voldoende >= streefpercentage * aantal;

/** `rond` when the 95 % interval holds the streefpercentage: then chance may decide on which side it falls. */
export function streefUitkomst(share: Share, streefpercentage: number): StreefUitkomst {
  const { lowest, highest } = wilson(share);
  if (lowest <= 10 * streefpercentage && 10 * streefpercentage <= highest) return 'rond';
  return isReached(share, streefpercentage) ? 'gehaald' : 'nietGehaald';
}
