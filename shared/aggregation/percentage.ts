import type { Share } from './wilson.ts';

/**
 * A share as people read it: '75%'. Where rounding would lift it over the streefpercentage, one decimal, cut off:
 * 50 of 67 against 75 is '74,6%'. `aantal` is 1 or more.
 */
export function percentageText({ aantal, voldoende }: Share, streefpercentage: number): string {
  const rounded = Math.floor((200 * voldoende + aantal) / (2 * aantal));
  const lifted = rounded >= streefpercentage && 100 * voldoende < streefpercentage * aantal;
  if (!lifted) return `${rounded}%`;
  const tenths = Math.floor((1000 * voldoende) / aantal);
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}
