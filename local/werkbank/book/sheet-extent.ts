import { bounding, cellBox, endColumn, endRow } from '../../excel/model/box.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import type { Place, SheetView } from './book.ts';
import { columnWidthOf } from './look.ts';

/** How far down and to the right anything stands: content, a color, a line, a table. */
export function usedExtent(sheet: SheetModel): SheetView['used'] {
  const cells = sheet.cells.usedBox(
    ({ value, formula, style = {} }) =>
      value !== '' || formula !== undefined || style.fillColor !== undefined || style.borders !== undefined,
  );
  const box = sheet.tables.reduce((all, table) => (all ? bounding(all, table.box) : table.box), cells);
  const from = box ? bounding(box, cellBox(0, 0)) : cellBox(0, 0);
  return { rows: endRow(from), columns: endColumn(from) };
}

interface Around {
  readonly used: SheetView['used'];
  readonly isEmpty: (row: number, column: number) => boolean;
}

/** Columns beyond the used ones over which text may run. */
const beyond = 8;

/** Excel lets text run over empty cells beside it, up to the first that holds something; in CSS pixels. */
export function spillOf(sheet: SheetModel, { row, column }: Place, { used, isEmpty }: Around): number {
  const furthest = Math.max(used.columns + beyond, column + 1);
  let width = columnWidthOf(sheet, column);
  for (let next = column + 1; next < furthest && isEmpty(row, next); next++)
    width += columnWidthOf(sheet, next);
  return width;
}
