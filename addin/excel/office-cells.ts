import { areaAddress } from '../sheets/areas.ts';
import { type Block, bodyOf, columnOf, type TableModel } from '../sheets/sheet-model.ts';
import { type CellLook, styles, type StyleName } from '../sheets/styles.ts';
import { applyLook } from './office-look.ts';
import { guardText } from './text-guard.ts';
import type { CellValue } from '../sheets/sheet-model.ts';

type Grid = readonly (readonly CellValue[])[];

const lookOf = (style: StyleName): CellLook => styles[style];
const formatOf = (style: StyleName): string => lookOf(style).numberFormat ?? '@';

/**
 * The only way in which a sheet is written: the number format goes before the values in the same batch, so that
 * text is stored as it is and never read as a date, a number or a formula.
 */
function write(range: Excel.Range, values: Grid, formats: (column: number) => string): void {
  range.numberFormat = values.map((row) => row.map((_, column) => formats(column)));
  range.values = values.map((row) => row.map(guardText));
}

export function writeText(range: Excel.Range, text: string): void {
  write(range, [[text]], () => '@');
}

export function drawBlock(sheet: Excel.Worksheet, { row, column, values, style }: Block): void {
  const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
  write(range, values, () => formatOf(style));
  applyLook(range, lookOf(style));
}

/** Writes headings and body at once and makes a table of them. */
export function drawTable(sheet: Excel.Worksheet, model: TableModel): void {
  const all = { ...bodyOf(model), row: model.row, rows: model.rows.length + 1 };
  drawBlock(sheet, { ...all, values: [model.header], style: 'tableHead' });
  const { row, column, rows, columns } = bodyOf(model);
  const body = sheet.getRangeByIndexes(row, column, rows, columns);
  write(body, model.rows, (index) => formatOf(model.styles[index] ?? 'cell'));
  model.styles.forEach((style, index) => {
    const { row, column, rows } = columnOf(model, index);
    applyLook(sheet.getRangeByIndexes(row, column, rows, 1), lookOf(style));
  });
  const table = sheet.tables.add(areaAddress(all), true);
  table.name = model.name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = model.filter;
}
