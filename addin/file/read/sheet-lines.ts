import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { cellsOf, rowsOf } from './grid.ts';

const isSet = (one: Element, name: string): boolean => ['1', 'true'].includes(attributeOf(one, name) ?? '0');

/** Styles of cells by number, and what is out of sight on a sheet. */
export interface SheetLines {
  /** Number of the style of a cell: its own, else that of its column. */
  readonly styleAt: (row: number, column: number) => number;
  readonly isColumnHidden: (column: number) => boolean;
  readonly hidesRow: (from: number, rows: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
}

export function sheetLines(sheet: Element): SheetLines {
  const styles = new Map<string, number>();
  const formulas = new Set<string>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    styles.set(`${row} ${column}`, Number(attributeOf(cell, 's') ?? 0));
    if (childOf(cell, 'f') !== undefined) formulas.add(`${row} ${column}`);
  }
  const hidden = [...rowsOf(sheet)].filter(({ line }) => isSet(line, 'hidden')).map(({ row }) => row);
  const cols = childOf(sheet, 'cols');
  const columns = cols === undefined ? [] : childrenOf(cols, 'col');
  const columnOf = (column: number) =>
    columns.find(
      (one) => Number(attributeOf(one, 'min')) <= column + 1 && column + 1 <= Number(attributeOf(one, 'max')),
    );
  return {
    styleAt: (row, column) => {
      const own = columnOf(column);
      return styles.get(`${row} ${column}`) ?? Number((own && attributeOf(own, 'style')) ?? 0);
    },
    isColumnHidden: (column) => {
      const own = columnOf(column);
      return own !== undefined && isSet(own, 'hidden');
    },
    hidesRow: (from, rows) => hidden.some((row) => row >= from && row < from + rows),
    isFormula: (row, column) => formulas.has(`${row} ${column}`),
  };
}
