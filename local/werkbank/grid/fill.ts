import type { Box } from '../../excel/model/box.ts';
import type { Book, Refusal, SheetView } from '../book/book.ts';

const rowOf = (sheet: SheetView, row: number, { column, columns }: Box): readonly string[] =>
  Array.from({ length: columns }, (_, i) => sheet.editText({ row, column: column + i }));

/** Ctrl+D: the first row of the selection into those below it; with one row, that above it into this one. */
export function fillDown(book: Book, box: Box): Refusal | undefined {
  const sheet = book.sheet();
  const columns = Math.min(box.columns, Math.max(1, sheet.used.columns - box.column));
  const from = box.rows > 1 ? box.row : box.row - 1;
  const count = Math.max(1, box.rows - 1);
  if (from < 0) return undefined;
  const line = rowOf(sheet, from, { ...box, columns });
  return book.paste(
    { row: from + 1, column: box.column },
    Array.from({ length: count }, () => line),
  );
}

/** What is pasted over a selection that it fits into a whole number of times fills it, as in Excel. */
export function tiled(
  block: readonly (readonly string[])[],
  { rows, columns }: Box,
): readonly (readonly string[])[] {
  const width = Math.max(1, ...block.map(({ length }) => length));
  const down = rows % block.length === 0 ? rows / block.length : 1;
  const across = columns % width === 0 ? columns / width : 1;
  const line = (cells: readonly string[]) =>
    Array.from({ length: across }, () => Array.from({ length: width }, (_, i) => cells[i] ?? '')).flat();
  return Array.from({ length: down }, () => block.map(line)).flat();
}
