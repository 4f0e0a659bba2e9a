import { holdsBsn } from './bsn.ts';

const email = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
/** Dutch telephone numbers: ten digits from 0, or with the country code. */
const telephone = /(?<![\d])(?:(?:\+|00)31[\s-]?(?:\(0\))?|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/u;

/** Whether a text holds a number or address by which a person can be found. */
export function pointsAtPerson(text: string, exempt: readonly string[]): boolean {
  const plain = text.normalize('NFKC');
  return holdsBsn(plain, exempt) || email.test(plain) || telephone.test(plain);
}
