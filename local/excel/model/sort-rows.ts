import { displaceFormula } from '../formula/rewrite.ts';
import { type Scalar } from '../formula/formula-value.ts';
import { type Box, endColumn } from './box.ts';
import { type Cell, isErrorValue } from './cell.ts';
import { readScalar } from './cell-value.ts';
import { guardRange } from './guard.ts';
import { type SheetModel } from './sheet-model.ts';
import { type Target } from './write-range.ts';

export interface SortKey {
  /** Counted from the first column of the box. */
  column: number;
  ascending: boolean;
}

const kind = (value: Scalar): number => {
  if (isErrorValue(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
};

const withoutMarks = (text: string) => text.replace(/['-]/g, '');

/** Apostrophes and hyphens do not count, unless nothing else differs: then the text with them comes last. */
function orderOfText(a: string, b: string): number {
  const bare = withoutMarks(a).localeCompare(withoutMarks(b), 'nl', { sensitivity: 'base' });
  return bare === 0 ? a.length - b.length : bare;
}

/**
 * Numbers, text, truth values, errors; blanks come last either way. "Default sort orders" in "Sort data in a range or
 * table" (support.microsoft.com): among each other errors are equal.
 */
function order(a: Scalar, b: Scalar, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const direction = ascending ? 1 : -1;
  if (kind(a) !== kind(b)) return direction * (kind(a) - kind(b));
  if (isErrorValue(a)) return 0;
  return direction * (typeof a === 'string' ? orderOfText(a, String(b)) : Number(a) - Number(b));
}

interface SortRow {
  from: number;
  keys: Scalar[];
  cells: (Cell | undefined)[];
}

const visibleRows = (sheet: SheetModel, box: Box): number[] =>
  Array.from({ length: box.rows }, (_, i) => box.row + i).filter((row) => {
    const line = sheet.rows.get(row);
    return line?.hidden !== true && line?.filtered !== true;
  });

function place(sheet: SheetModel, box: Box, row: SortRow, to: number): void {
  for (const [i, cell] of row.cells.entries()) {
    const column = box.column + i;
    if (!cell) sheet.cells.delete(to, column);
    else if (cell.formula === undefined) sheet.cells.set(to, column, cell);
    else
      sheet.cells.set(to, column, {
        ...cell,
        formula: displaceFormula(cell.formula, { rows: to - row.from, columns: 0 }),
      });
  }
}

/** Cells move with their format; validation and conditional formats stay. Hidden rows stay where they are. */
export function sortRows({ workbook, sheet, box }: Target, keys: readonly SortKey[]): void {
  guardRange(sheet, box, 'allowSort');
  const rows = visibleRows(sheet, box);
  const sorted = rows.map((from): SortRow => {
    const cells: (Cell | undefined)[] = [];
    for (let column = box.column; column < endColumn(box); column++)
      cells.push(sheet.cells.get(from, column));
    return {
      from,
      cells,
      keys: keys.map((key) => readScalar(workbook, sheet, from, box.column + key.column)),
    };
  });
  sorted.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const difference = order(a.keys[i] ?? null, b.keys[i] ?? null, key.ascending);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  for (const [i, to] of rows.entries()) {
    const row = sorted[i];
    if (row && row.from !== to) place(sheet, box, row, to);
  }
  workbook.emit({ type: 'rows-sorted', sheetId: sheet.id, box: { ...box } });
}
