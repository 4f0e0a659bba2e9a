import type { Share } from './wilson.ts';

/**
 * The percentage that people see: 75. Where rounding would lift it over the streefpercentage, one decimal, cut off:
 * 50 of 67 against 75 is 74.6. `aantal` is 1 or more.
 */
export function percentageOf({ aantal, voldoende }: Share, streefpercentage: number): number {
  const rounded = Math.floor((200 * voldoende + aantal) / (2 * aantal));
  const lifted = rounded >= streefpercentage && 100 * voldoende < streefpercentage * aantal;
  return lifted ? Math.floor((1000 * voldoende) / aantal) / 10 : rounded;
}
