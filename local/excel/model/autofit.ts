import { cellText } from './cell-text.ts';
import { guardAction } from './guard.ts';
import { standardHeight, standardWidth } from './line-size.ts';
import { lineOf } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';
import { type Target } from './write-range.ts';

/** About the width of a digit in Calibri 11, in points; measuring real letters is deliberately absent. */
const characterWidth = 5.25;
const padding = 6;

function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => line.length));
}

/** "Excel.RangeFormat autofitColumns" (`learn.microsoft.com/javascript/api/excel/excel.rangeformat`). */
export function autofitColumns({ workbook, sheet, box }: Target): void {
  guardAction(sheet, 'allowFormatColumns');
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.entries(box)) {
    if (cell.style?.wrapText === true) continue;
    const size = styleValue(styleAt(sheet, row, column), 'fontSize') / 11;
    const bold = cell.style?.bold === true ? 1.08 : 1;
    const width =
      longestLine(cellText(workbook, sheet, row, column)) * characterWidth * size * bold + padding;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) lineOf(sheet.columns, column).size = Math.min(width, 1342.5);
  workbook.touch();
}

/** Wrapped text needs as many lines as its words take in the width of the column. */
export function autofitRows({ workbook, sheet, box }: Target): void {
  guardAction(sheet, 'allowFormatRows');
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.entries(box)) {
    const size = styleValue(styleAt(sheet, row, column), 'fontSize') / 11;
    const room = Math.max(
      1,
      ((sheet.columns.get(column)?.size ?? standardWidth) - padding) / (characterWidth * size),
    );
    const lines = cellText(workbook, sheet, row, column)
      .split('\n')
      .map((line) => (cell.style?.wrapText === true ? Math.max(1, Math.ceil(line.length / room)) : 1))
      .reduce((sum, count) => sum + count, 0);
    heights.set(row, Math.max(heights.get(row) ?? standardHeight, lines * standardHeight * size));
  }
  for (const [row, height] of heights) lineOf(sheet.rows, row).size = Math.min(409, height);
  workbook.touch();
}
