import { type Box, endRow, isInside } from '../model/box.ts';
import { type CellValue } from '../model/cell.ts';
import { readValue } from '../model/cell-value.ts';
import { type CellStyle } from '../model/cell-style.ts';
import { styleAt } from '../model/style-of.ts';
import { type Validation } from '../model/validation.ts';
import { validationAt } from '../model/validation-of.ts';
import { unfilteredParts } from '../model/visible-rows.ts';
import { boxAt, type OpenSheet } from './place.ts';

/** One cell on the clipboard. */
export interface CopiedCell {
  value: CellValue;
  /** With where it stood: references move along with it. */
  formula?: { text: string; row: number; column: number };
  style: CellStyle;
  validation?: Validation;
}

/** Cells on the clipboard, for another place in this workbook or in another one. */
export interface CopiedCells {
  rows: readonly (readonly CopiedCell[])[];
  /** Cells that are one, counted from the first. */
  merges: readonly Box[];
}

/** A formula that looks at another sheet comes as its value in another workbook: there it would be a link to a file. */
const staysOnSheet = (formula: string): boolean => !formula.includes('!');

function copiedCell({ workbook, sheet }: OpenSheet, row: number, column: number): CopiedCell {
  const formula = sheet.cells.get(row, column)?.formula;
  const validation = validationAt(sheet, row, column);
  return {
    value: readValue(workbook, sheet, row, column),
    style: styleAt(sheet, row, column),
    ...(formula !== undefined && staysOnSheet(formula) ? { formula: { text: formula, row, column } } : {}),
    ...(validation ? { validation } : {}),
  };
}

/**
 * The user copies cells. Hidden rows and columns come along, rows that a filter hides do not ("Copy visible cells only",
 * support.microsoft.com).
 */
export function copyCells(at: OpenSheet, address: string): CopiedCells {
  const box = boxAt(address);
  const columns = Array.from({ length: box.columns }, (_, i) => box.column + i);
  const parts = unfilteredParts(at.sheet, box);
  const numbers = parts.flatMap((part) => Array.from({ length: part.rows }, (_, i) => part.row + i));
  const merges = at.sheet.merges.filter(
    (merge) => isInside(merge, box) && numbers.includes(endRow(merge) - 1),
  );
  return {
    rows: numbers.map((row) => columns.map((column) => copiedCell(at, row, column))),
    merges: merges.map((merge) => ({
      ...merge,
      row: numbers.indexOf(merge.row),
      column: merge.column - box.column,
    })),
  };
}
