import type { KeyedHash } from '../keyed-hash.ts';

const BITS_40 = 10;

/** Number to name on the telephone, `GB-` and eight of 0-9 A-V: the same for the same text. */
export function receiptNumber(text: string, hash: KeyedHash): string {
  const number = BigInt(`0x${hash(text).slice(0, BITS_40)}`);
  return `GB-${number.toString(32).toUpperCase().padStart(8, '0')}`;
}
