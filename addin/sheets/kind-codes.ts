import { cellText, type CellValue } from '../../shared/inzending/cell.ts';

/** `K01`, `K02` ...: the code with this number, counting from 1. Made, so that nobody thinks of a name. */
export const codeOf = (number: number): string => `K${String(number).padStart(2, '0')}`;

/** As codes are compared: capitals do not make another code. */
const codeKey = (code: CellValue): string => cellText(code).toLowerCase();

/** A file in which so many codes were given begins again: a code has three digits at most. */
const MOST = 900;

/** The highest number of codes as made here; 0 without one. */
export const highestOf = (codes: Iterable<CellValue>): number =>
  Math.max(0, ...[...codes].map((code) => Number(/^k(\d{2,3})$/.exec(codeKey(code))?.[1] ?? 0)));

/**
 * Codes that none of `taken` is equal to, lowest number first; as many as are asked for.
 * @param given the highest number that a child ever had: who left the list may be known by it on paper
 */
export function* freeCodes(taken: Iterable<CellValue>, given = 0): Generator<string, never> {
  const known = new Set([...taken].map(codeKey));
  for (let number = given < MOST ? given + 1 : 1; ; number += 1) {
    const code = codeOf(number);
    if (!known.has(codeKey(code))) yield code;
  }
}
