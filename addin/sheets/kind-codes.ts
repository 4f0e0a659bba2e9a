import { cellText, type CellValue } from '../../shared/inzending/cell.ts';

/** `K01`, `K02` ...: the code with this number, counting from 1. Made, so that nobody thinks of a name. */
export const codeOf = (number: number): string => `K${String(number).padStart(2, '0')}`;

/** As codes are compared: capitals do not make another code. */
const codeKey = (code: CellValue): string => cellText(code).toLowerCase();

/** Codes that none of `taken` is equal to, lowest number first; as many as are asked for. */
export function* freeCodes(taken: Iterable<CellValue>): Generator<string, never> {
  const known = new Set([...taken].map(codeKey));
  for (let number = 1; ; number += 1) {
    const code = codeOf(number);
    if (!known.has(codeKey(code))) yield code;
  }
}
