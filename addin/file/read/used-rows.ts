import type { Area } from '../../sheets/sheet-model.ts';
import type { Grid } from './grid.ts';

type Columns = Pick<Area, 'column' | 'columns'>;

export const isUsed = (grid: Grid, row: number, { column, columns }: Columns): boolean =>
  Array.from({ length: columns }, (_, at) => grid.at(row, column + at)).some(
    (value) => String(value).trim() !== '',
  );

/** The last row with something in these columns; -1 where there is none. */
export const lastUsedRow = (grid: Grid, columns: Columns): number =>
  grid.rows.findLast((row) => isUsed(grid, row, columns)) ?? -1;
