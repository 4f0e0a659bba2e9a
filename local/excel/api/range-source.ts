import { evaluateArea } from '../formula/evaluate.ts';
import { isArea } from '../formula/formula-value.ts';
import { parseAddress } from '../model/address.ts';
import { readScalar } from '../model/cell-value.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type Target } from '../model/write-range.ts';
import { invalidArgument, itemNotFound } from '../wire/host-error.ts';
import { type ApiContext } from './api-context.ts';
import { RangeGeometry } from './range-geometry.ts';

/** The cells that a formula such as =Lijsten!$A$2:$A$9 points to, or null when it points to none. */
export function areaOf(workbook: WorkbookModel, sheet: SheetModel, formula: string): Target | null {
  const value = evaluateArea(formula, {
    workbook,
    sheet,
    row: 0,
    column: 0,
    by: { rows: 0, columns: 0 },
    read: (on, row, column) => readScalar(workbook, on, row, column),
  });
  return isArea(value) ? { workbook, sheet: value.sheet, box: value.box } : null;
}

/** What is given where a range is expected: a Range, an address with or without a sheet, or a name. */
export function sourceTarget({ workbook }: ApiContext, sheet: SheetModel, source: unknown): Target {
  if (source instanceof RangeGeometry)
    return { workbook, sheet: RangeGeometry.sheetOf(source), box: RangeGeometry.boxOf(source) };
  const text = String(source);
  const parsed = parseAddress(text);
  if (!parsed) {
    const named = areaOf(workbook, sheet, `=${text}`);
    if (!named) throw invalidArgument();
    return named;
  }
  const on = parsed.sheetName === null ? sheet : workbook.sheetByName(parsed.sheetName);
  if (!on) throw itemNotFound();
  return { workbook, sheet: on, box: parsed.box };
}
