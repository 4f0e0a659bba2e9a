/** A rectangle of cells of one sheet; rows and columns count from zero. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** "Excel specifications and limits" (support.microsoft.com). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const cellBox = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });
export const wholeSheet: Box = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const endRow = (box: Box) => box.row + box.rows;
export const endColumn = (box: Box) => box.column + box.columns;
export const hasAllRows = (box: Box) => box.rows === maxRows;
export const hasAllColumns = (box: Box) => box.columns === maxColumns;

export const isOnSheet = (box: Box): boolean =>
  box.row >= 0 &&
  box.column >= 0 &&
  box.rows > 0 &&
  box.columns > 0 &&
  endRow(box) <= maxRows &&
  endColumn(box) <= maxColumns;

const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const includes = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < endRow(box) && column >= box.column && column < endColumn(box);

/** The box from one corner up to, and not including, the end row and column; null when nothing is left. */
function span(row: number, column: number, toRow: number, toColumn: number): Box | null {
  if (toRow <= row || toColumn <= column) return null;
  return { row, column, rows: toRow - row, columns: toColumn - column };
}

export const intersection = (a: Box, b: Box): Box | null =>
  span(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(endRow(a), endRow(b)),
    Math.min(endColumn(a), endColumn(b)),
  );

export const overlaps = (a: Box, b: Box): boolean => intersection(a, b) !== null;

export const isInside = (inner: Box, outer: Box): boolean => {
  const common = intersection(inner, outer);
  return common !== null && sameBox(common, inner);
};

export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

/** What is left of a box when another is cut out of it: at most four boxes. */
export function subtract(box: Box, hole: Box): Box[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  return [
    span(box.row, box.column, cut.row, endColumn(box)),
    span(cut.row, box.column, endRow(cut), cut.column),
    span(cut.row, endColumn(cut), endRow(cut), endColumn(box)),
    span(endRow(cut), box.column, endRow(box), endColumn(box)),
  ].filter((part) => part !== null);
}

export function* cellsOf(box: Box): Generator<{ row: number; column: number }> {
  for (let row = box.row; row < endRow(box); row++)
    for (let column = box.column; column < endColumn(box); column++) yield { row, column };
}

/** A matrix of the same size as the box, made cell by cell. */
export const matrixOf = <T>(box: Box, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: box.rows }, (_row, i) =>
    Array.from({ length: box.columns }, (_column, j) => make(box.row + i, box.column + j)),
  );
