import { areaAddress } from '../sheets/areas.ts';
import { headStyleOf } from '../sheets/head-style.ts';
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
 * text is stored as it is and never read as a date, a number or a formula. Text has format text, also in a column of
 * numbers. A cell that needs the guard of an apostrophe gets format text only after its value: it is certain that Excel
 * eats the apostrophe in a cell with format General, and not said anywhere what it does in one with format text.
 */
function write(range: Excel.Range, values: Grid, formats: (column: number) => string): void {
  const guarded = values.map((row) => row.map(guardText));
  const isGuarded = (row: number, column: number) => guarded[row]?.[column] !== values[row]?.[column];
  const wanted = values.map((row) =>
    row.map((value, column) => (typeof value === 'string' && value !== '' ? '@' : formats(column))),
  );
  range.numberFormat = wanted.map((row, r) => row.map((format, c) => (isGuarded(r, c) ? 'General' : format)));
  range.values = guarded;
  if (values.some((row, r) => row.some((_, c) => isGuarded(r, c)))) range.numberFormat = wanted;
}

/** Texts under each other. */
export function writeColumn(range: Excel.Range, texts: readonly string[]): ReadBack {
  const values = texts.map((text) => [text]);
  write(range, values, () => '@');
  return readBack(range, values);
}

export function drawBlock(sheet: Excel.Worksheet, { row, column, values, style }: Block): ReadBack {
  const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
  write(range, values, () => formatOf(style));
  applyLook(range, lookOf(style));
  return readBack(range, values);
}

/** All headings at once, then those that look otherwise. */
function drawHead(sheet: Excel.Worksheet, model: TableModel): void {
  const { row, column, header, head = 'tableHead' } = model;
  drawBlock(sheet, { row, column, values: [header], style: head });
  header.forEach((_, index) => {
    const style = headStyleOf(model, index);
    if (style !== head) applyLook(sheet.getRangeByIndexes(row, column + index, 1, 1), lookOf(style));
  });
}

/** Compares what Excel holds with what was written, once a batch has run. */
export type ReadBack = () => void;

/** Writes headings and body at once and makes a table of them, which may not rename a heading. */
export function drawTable(sheet: Excel.Worksheet, model: TableModel): ReadBack {
  const all = { ...bodyOf(model), row: model.row, rows: model.rows.length + 1 };
  drawHead(sheet, model);
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
  return readBack(sheet.getRangeByIndexes(all.row, column, all.rows, columns), [model.header, ...model.rows]);
}

/** @throws Error when Excel made something else of a cell: then nothing that is read from it can be trusted */
export function readBack(range: Excel.Range, written: Grid): ReadBack {
  range.load('values,address');
  return () => {
    const held = range.values as readonly (readonly unknown[])[];
    const differs = written.some((row, r) => row.some((value, c) => held[r]?.[c] !== value));
    if (differs) throw new Error(`Excel holds something else than was written in ${range.address}.`);
  };
}
