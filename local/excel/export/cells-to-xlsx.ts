import { type CellErrorValue, type CellValue as XlsxValue, type Worksheet } from 'exceljs';
import { toCellText } from '../../../addin/file/package/xml-text.ts';
import { type Cell, type CellValue, isErrorValue } from '../model/cell.ts';
import { isTextFormat } from '../model/cell-style.ts';
import { readValue } from '../model/cell-value.ts';
import { standardWidth } from '../model/line-size.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { formatAddress } from '../model/address.ts';
import { styleToXlsx } from './style-to-xlsx.ts';

/** A file counts widths in digits of the standard font, here 5.25 points each beside 3.75 points of margin. */
const widthInDigits = (points: number) => Math.max(0, (points - 3.75) / 5.25);

const asError = (value: CellValue): CellErrorValue => ({ error: value as CellErrorValue['error'] });

function valueToXlsx(cell: Cell, computed: CellValue): XlsxValue {
  if (cell.formula !== undefined) {
    const text = typeof computed === 'string' ? toCellText(computed) : computed;
    const result = isErrorValue(computed) ? asError(computed) : text;
    return { formula: cell.formula.slice(1), result };
  }
  if (cell.value === '') return null;
  if (typeof cell.value !== 'string') return cell.value;
  return isErrorValue(cell.value) && !isTextFormat(cell.style) ? asError(cell.value) : toCellText(cell.value);
}

export function cellsToXlsx(workbook: WorkbookModel, sheet: SheetModel, out: Worksheet): void {
  for (const [at, line] of sheet.columns) {
    const column = out.getColumn(at + 1);
    column.width = widthInDigits(line.size ?? standardWidth);
    column.hidden = line.hidden;
    if (line.style) column.style = styleToXlsx(line.style);
  }
  for (const { row, column, cell } of sheet.cells.entries()) {
    const target = out.getCell(row + 1, column + 1);
    target.value = valueToXlsx(cell, readValue(workbook, sheet, row, column));
    if (cell.style) target.style = styleToXlsx(cell.style);
  }
  for (const [at, line] of sheet.rows) {
    const row = out.getRow(at + 1);
    if (line.size !== null) row.height = line.size;
    row.hidden = line.hidden || line.filtered;
  }
  for (const merge of sheet.merges) out.mergeCells(formatAddress(merge));
}
