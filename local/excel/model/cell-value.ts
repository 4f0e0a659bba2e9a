import { evaluate } from '../formula/evaluate.ts';
import { type Scalar } from '../formula/formula-value.ts';
import { type Cell, type CellValue } from './cell.ts';
import { type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

interface Computed {
  version: number;
  value: CellValue;
}

const computed = new WeakMap<Cell, Computed>();
const underway = new Set<Cell>();

/** null for a cell without content; formulas are worked out when they are asked for and something changed. */
export function readScalar(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): Scalar {
  const cell = sheet.cells.get(row, column);
  if (!cell) return null;
  if (cell.formula === undefined) return cell.value === '' ? null : cell.value;
  return computedValue(workbook, sheet, { row, column, cell });
}

function computedValue(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column, cell }: { row: number; column: number; cell: Cell },
): CellValue {
  const known = computed.get(cell);
  if (known?.version === workbook.version) return known.value;
  // "Remove or allow a circular reference" (support.microsoft.com): such a cell shows 0.
  if (underway.has(cell)) return 0;
  underway.add(cell);
  const read = (on: SheetModel, r: number, c: number) => readScalar(workbook, on, r, c);
  const place = { workbook, sheet, row, column, by: { rows: 0, columns: 0 }, read };
  const value = evaluate(cell.formula ?? '', place) ?? 0;
  underway.delete(cell);
  computed.set(cell, { version: workbook.version, value });
  return value;
}

/** What Excel.Range.values gives for one cell: '' when it is empty. */
export const readValue = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): CellValue => readScalar(workbook, sheet, row, column) ?? '';
