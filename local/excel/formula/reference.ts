import { columnIndex, columnName, quoteSheetName } from '../model/address.ts';
import { type Box, maxColumns, maxRows } from '../model/box.ts';
import { type Corner, type Reference } from './ast.ts';

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, mark1 = '', letters = '', mark2 = '', digits = ''] = match ?? [];
  const onlyRow = letters === '';
  return {
    column: onlyRow ? null : columnIndex(letters),
    row: digits === '' ? null : Number(digits) - 1,
    fixedColumn: !onlyRow && mark1 === '$',
    fixedRow: onlyRow ? mark1 === '$' : mark2 === '$',
  };
}

export function parseReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const quoted = mark < 0 ? null : text.slice(0, mark);
  const [first = '', last = first] = text.slice(mark + 1).split(':');
  return {
    kind: 'reference',
    sheetName: quoted?.replace(/^'(.*)'$/u, '$1').replaceAll("''", "'") ?? null,
    first: parseCorner(first),
    last: parseCorner(last),
  };
}

const cornerText = ({ row, column, fixedRow, fixedColumn }: Corner) =>
  (column === null ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`) +
  (row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`);

export function formatReference({ sheetName, first, last }: Reference): string {
  const [from, to] = [cornerText(first), cornerText(last)];
  const isWhole = first.row === null || first.column === null;
  const cells = from === to && !isWhole ? from : `${from}:${to}`;
  return sheetName === null ? cells : `${quoteSheetName(sheetName)}!${cells}`;
}

export interface Displacement {
  rows: number;
  columns: number;
}

/** The cells that are meant, when the formula stands that far from the cell for which it was written. */
export function referenceBox({ first, last }: Reference, by: Displacement): Box | null {
  const row = (corner: Corner, other: number) =>
    corner.row === null ? other : corner.row + (corner.fixedRow ? 0 : by.rows);
  const column = (corner: Corner, other: number) =>
    corner.column === null ? other : corner.column + (corner.fixedColumn ? 0 : by.columns);
  const rows = [row(first, 0), row(last, maxRows - 1)] as const;
  const columns = [column(first, 0), column(last, maxColumns - 1)] as const;
  const box = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
  return box.row < 0 ||
    box.column < 0 ||
    box.row + box.rows > maxRows ||
    box.column + box.columns > maxColumns
    ? null
    : box;
}
