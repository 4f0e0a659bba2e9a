import { cellAddress } from '../../sheets/areas.ts';
import { headStyleOf } from '../../sheets/head-style.ts';
import { bodyOf, type CellValue, columnOf, type SheetModel } from '../../sheets/sheet-model.ts';
import type { StyleName } from '../../sheets/styles.ts';
import { element, textElement, toCellText } from '../package/xml-text.ts';

interface DrawnCell {
  readonly value: CellValue;
  readonly style: StyleName;
}

/** Rows by number, each with its cells by number. */
type DrawnCells = ReadonlyMap<number, ReadonlyMap<number, DrawnCell>>;

/** The cells of a sheet: first its tables, then what stands around them. */
export function drawnCells({ tables, blocks }: SheetModel): DrawnCells {
  const rows = new Map<number, Map<number, DrawnCell>>();
  const put = (row: number, column: number, cell: DrawnCell) => {
    const line = rows.get(row) ?? new Map<number, DrawnCell>();
    rows.set(row, line.set(column, cell));
  };
  const putAll = (row: number, column: number, values: readonly (readonly CellValue[])[], style: StyleName) =>
    values.forEach((line, r) => line.forEach((value, c) => put(row + r, column + c, { value, style })));
  for (const table of tables) {
    table.header.forEach((value, index) =>
      put(table.row, table.column + index, { value, style: headStyleOf(table, index) }),
    );
    table.styles.forEach((style, index) => {
      const { row, column } = columnOf(table, index);
      const values = table.rows.map((line) => [line[index] ?? '']);
      putAll(row, column, values.slice(0, bodyOf(table).rows), style);
    });
  }
  for (const { row, column, values, style } of blocks) putAll(row, column, values, style);
  return rows;
}

/** Text stands in the cell itself, never in a formula: in a file no character begins one. */
function valueXml(address: string, value: CellValue, style: number): string {
  if (value === '') return element('c', { r: address, s: style });
  if (typeof value === 'number')
    return element('c', { r: address, s: style }, element('v', {}, String(value)));
  return element(
    'c',
    { r: address, s: style, t: 'inlineStr' },
    element('is', {}, textElement('t', toCellText(value))),
  );
}

/** The rows of a sheet with their heights in points. */
export function sheetDataXml(model: SheetModel, styleOf: (name: StyleName) => number): string {
  const cells = drawnCells(model);
  const heights = new Map<number, number>();
  for (const { row, rows = 1, points } of model.heights)
    for (let at = row; at < row + rows; at += 1) heights.set(at, points);
  const numbers = [...new Set([...cells.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const line = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    const content = line.map(([column, { value, style }]) =>
      valueXml(cellAddress(row, column), value, styleOf(style)),
    );
    const ht = heights.get(row);
    const height = ht === undefined ? {} : { ht, customHeight: 1 };
    return element('row', { r: row + 1, ...height }, content.join(''));
  });
  return element('sheetData', {}, rows.join(''));
}
