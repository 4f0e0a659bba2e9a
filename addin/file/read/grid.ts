import type { Element } from '@xmldom/xmldom';
import type { CellContents } from '../../excel/workbook.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { readCell } from './areas.ts';
import { cellContents, lacksResult } from './cell-values.ts';
import type { DaysOff } from './date-system.ts';

/** The cells of one sheet that hold something; rows and columns count from 0. */
export interface Grid {
  readonly at: (row: number, column: number) => CellContents;
  /** Rows with something in them, in order. */
  readonly rows: readonly number[];
  /** Number of columns, counted from the first, with something in the last of them. */
  readonly width: number;
  /** Cells with a formula whose result is not in the file. */
  readonly unknown: readonly { readonly row: number; readonly column: number }[];
}

/** Where a row or a cell stands. Both may leave their address out: then they follow the one before. */
export function* rowsOf(sheet: Element): Generator<{ row: number; line: Element }> {
  const data = childOf(sheet, 'sheetData');
  let row = -1;
  for (const line of data === undefined ? [] : childrenOf(data, 'row')) {
    const number = attributeOf(line, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { row, line };
  }
}

export function* cellsOf(sheet: Element): Generator<{ row: number; column: number; cell: Element }> {
  for (const { row, line } of rowsOf(sheet)) {
    let column = -1;
    for (const cell of childrenOf(line, 'c')) {
      column = readCell(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
      yield { row, column, cell };
    }
  }
}

export function readGrid(sheet: Element, shared: readonly string[], daysOff: DaysOff): Grid {
  const values = new Map<number, Map<number, CellContents>>();
  let width = 0;
  const unknown: { row: number; column: number }[] = [];
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (lacksResult(cell)) unknown.push({ row, column });
    const value = cellContents(cell, shared);
    if (value === '') continue;
    width = Math.max(width, column + 1);
    const line = values.get(row) ?? new Map<number, CellContents>();
    line.set(column, typeof value === 'number' ? value + daysOff(cell) : value);
    values.set(row, line);
  }
  return {
    at: (row, column) => values.get(row)?.get(column) ?? '',
    rows: [...values.keys()].sort((a, b) => a - b),
    width,
    unknown,
  };
}

/** The cells of an area, row by row. */
export const cellsIn = (grid: Grid, { row, column, rows, columns }: Area): CellContents[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => grid.at(row + r, column + c)),
  );
