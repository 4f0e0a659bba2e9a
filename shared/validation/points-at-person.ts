import { asRead } from './as-read.ts';
import { holdsBsn } from './bsn.ts';

const email = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
/** Dutch telephone numbers: ten digits from 0, or with the country code, and separators in any place. */
const telephone =
  /(?<!\d)(?:(?:\+|00)31[ ./-]{0,3}(?:\(0\))?|0)[ ./()-]{0,3}[1-9](?:[ ./()-]{0,3}\d){8}(?!\d)/u;

/** Whether a text holds a number or address by which a person can be found. */
export function pointsAtPerson(text: string, exempt: readonly string[]): boolean {
  const plain = asRead(text);
  return holdsBsn(plain, exempt) || email.test(plain) || telephone.test(plain);
}
