import { type Box, hasAllColumns, hasAllRows, isOnSheet, maxColumns, maxRows } from './box.ts';

/** 0 -> A, 26 -> AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const columnIndex = (name: string): number =>
  name
    .toUpperCase()
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Whether a sheet name may stand in a formula without quotes. */
const isPlainSheetName = (name: string) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);

export const quoteSheetName = (name: string): string =>
  isPlainSheetName(name) ? name : `'${name.replaceAll("'", "''")}'`;

const rowSpan = (box: Box, mark: string) => `${mark}${box.row + 1}:${mark}${box.row + box.rows}`;
const columnSpan = (box: Box, mark: string) =>
  `${mark}${columnName(box.column)}:${mark}${columnName(box.column + box.columns - 1)}`;

function format(box: Box, mark: string): string {
  if (hasAllRows(box)) return columnSpan(box, mark);
  if (hasAllColumns(box)) return rowSpan(box, mark);
  const first = `${mark}${columnName(box.column)}${mark}${box.row + 1}`;
  const last = `${mark}${columnName(box.column + box.columns - 1)}${mark}${box.row + box.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** B2:C5, or B:C and 2:5 for whole columns and rows. */
export const formatAddress = (box: Box): string => format(box, '');
export const formatAbsolute = (box: Box): string => format(box, '$');
export const qualifiedAddress = (sheetName: string, box: Box): string =>
  `${quoteSheetName(sheetName)}!${formatAddress(box)}`;

export interface ParsedAddress {
  sheetName: string | null;
  box: Box;
}

const fromCorners = (rows: [number, number], columns: [number, number]): Box => ({
  row: Math.min(...rows),
  column: Math.min(...columns),
  rows: Math.abs(rows[1] - rows[0]) + 1,
  columns: Math.abs(columns[1] - columns[0]) + 1,
});

function parseCells(text: string): Box | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return fromCorners(
    [Number(firstRow) - 1, Number(lastRow) - 1],
    [columnIndex(firstColumn), columnIndex(lastColumn)],
  );
}

function parseColumns(text: string): Box | null {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  return match && fromCorners([0, maxRows - 1], [columnIndex(match[1] ?? ''), columnIndex(match[2] ?? '')]);
}

function parseRows(text: string): Box | null {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return match && fromCorners([Number(match[1]) - 1, Number(match[2]) - 1], [0, maxColumns - 1]);
}

/** Reads an A1 address, with or without a sheet; null when it is none or does not fit on a sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const mark = text.lastIndexOf('!');
  const sheet = mark < 0 ? null : text.slice(0, mark);
  const cells = text.slice(mark + 1).replaceAll('$', '');
  const box = parseCells(cells) ?? parseColumns(cells) ?? parseRows(cells);
  if (!box || !isOnSheet(box)) return null;
  return { sheetName: sheet?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? null, box };
}
