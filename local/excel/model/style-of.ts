import { type Box, cellsOf, endColumn, endRow, hasAllColumns, hasAllRows } from './box.ts';
import { type CellStyle, defaultStyle, type StyleName } from './cell-style.ts';
import { lineOf, type SheetModel } from './sheet-model.ts';

/** The format of a cell: its own, else that of its row, its column or the sheet. */
export const styleAt = (sheet: SheetModel, row: number, column: number): CellStyle =>
  sheet.cells.get(row, column)?.style ??
  sheet.rows.get(row)?.style ??
  sheet.columns.get(column)?.style ??
  sheet.style;

export const styleValue = <Name extends StyleName>(
  style: CellStyle,
  name: Name,
): NonNullable<CellStyle[Name]> => style[name] ?? defaultStyle[name];

type Change = (style: CellStyle, row: number, column: number) => CellStyle;

function restyleCells(sheet: SheetModel, box: Box, change: Change): void {
  for (const { row, column, cell } of sheet.cells.entries(box))
    cell.style = change(styleAt(sheet, row, column), row, column);
}

/** Whole columns and rows keep their format as such, so that cells filled later have it too. */
export function restyle(sheet: SheetModel, box: Box, change: Change): void {
  if (hasAllRows(box) || hasAllColumns(box)) {
    restyleCells(sheet, box, change);
    restyleLines(sheet, box, change);
    return;
  }
  for (const { row, column } of cellsOf(box)) {
    const cell = sheet.cells.get(row, column);
    const style = change(styleAt(sheet, row, column), row, column);
    if (cell) cell.style = style;
    else sheet.cells.set(row, column, { value: '', style });
  }
}

function restyleSheet(sheet: SheetModel, change: Change): void {
  sheet.style = change(sheet.style, 0, 0);
  for (const line of [...sheet.rows.values(), ...sheet.columns.values()])
    if (line.style) line.style = change(line.style, 0, 0);
}

function restyleLines(sheet: SheetModel, box: Box, change: Change): void {
  if (hasAllRows(box) && hasAllColumns(box)) {
    restyleSheet(sheet, change);
    return;
  }
  const byColumn = hasAllRows(box);
  const lines = byColumn ? sheet.columns : sheet.rows;
  const [from, to] = byColumn ? [box.column, endColumn(box)] : [box.row, endRow(box)];
  for (let at = from; at < to; at++) {
    const line = lineOf(lines, at);
    line.style = change(line.style ?? sheet.style, byColumn ? 0 : at, byColumn ? at : 0);
  }
}

/** One value when all cells of the box agree, else null, as Excel answers for mixed formats. */
export function commonStyle<Name extends StyleName>(
  sheet: SheetModel,
  box: Box,
  name: Name,
): NonNullable<CellStyle[Name]> | null {
  let common: NonNullable<CellStyle[Name]> | null = null;
  for (const style of stylesIn(sheet, box)) {
    const value = styleValue(style, name);
    if (common !== null && common !== value) return null;
    common = value;
  }
  return common;
}

function* stylesIn(sheet: SheetModel, box: Box): Generator<CellStyle> {
  if (hasAllRows(box) || hasAllColumns(box)) {
    const lines = hasAllRows(box) ? sheet.columns : sheet.rows;
    yield lines.get(hasAllRows(box) ? box.column : box.row)?.style ?? sheet.style;
    for (const { row, column } of sheet.cells.entries(box)) yield styleAt(sheet, row, column);
    return;
  }
  for (const { row, column } of cellsOf(box)) yield styleAt(sheet, row, column);
}
