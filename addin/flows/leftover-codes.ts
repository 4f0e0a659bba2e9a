import { cellText } from '../../shared/inzending/cell.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import type { SeenBook, SeenSheet } from '../finder/seen-book.ts';

/** A code of one sign, or a small number, stands anywhere. */
const isTelling = (code: string): boolean => code.length > 1 && !/^\d{1,3}$/.test(code);

/**
 * Sheets beside those that are wiped where a code of the list stands by itself in a cell or a sentence, in the order of
 * the tabs: copies of the list, notes, own overviews. They are work of somebody, and so are only told of.
 */
export function sheetsWithCodes(
  book: SeenBook,
  kinderen: readonly Pick<KindRegel, 'code'>[],
  wiped: readonly string[],
): readonly string[] {
  const codes = codesOf(kinderen);
  return book.sheets
    .filter((sheet) => !wiped.includes(sheet.name) && hasCode(sheet, codes))
    .map(({ name }) => name);
}

/** However far to the right it stands: nobody but the user knows how wide an own overview is. */
function hasCode({ cells }: SeenSheet, codes: ReadonlySet<string>): boolean {
  const columns = Array.from({ length: cells.width }, (_, column) => column);
  return cells.rows.some((row) =>
    columns.some((column) => names(cellText(cells.at(row, column)).toLowerCase(), codes)),
  );
}

/** Whether a code of the list stands in one of the texts. */
export function mentionsCode(
  texts: readonly string[],
  kinderen: readonly Pick<KindRegel, 'code'>[],
): boolean {
  const codes = codesOf(kinderen);
  return texts.some((text) => names(text.toLowerCase(), codes));
}

const codesOf = (kinderen: readonly Pick<KindRegel, 'code'>[]): ReadonlySet<string> =>
  new Set(kinderen.map(({ code }) => code.toLowerCase()).filter(isTelling));

const names = (text: string, codes: ReadonlySet<string>): boolean =>
  text !== '' && (codes.has(text) || text.split(/[^\p{L}\p{N}_-]+/u).some((word) => codes.has(word)));
