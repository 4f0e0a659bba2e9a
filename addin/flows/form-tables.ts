import { type CellsById, cellText } from '../../shared/inzending/cell.ts';
import type { Column } from '../../shared/inzending/column.ts';
import type { WorkbookContents } from '../excel/workbook.ts';

/** A table whose columns are known: where each of them stands now, and its rows by column id. */
export interface KnownTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CellsById[];
  /** Headings that are gone, each with the name of its table. */
  readonly missing: readonly string[];
}

/** Capitals, blanks and invisible signs in a heading do not matter. */
export const plainHeading = (heading: string): string => cellText(heading).toLowerCase();

/** Finds the columns of a table by their headings, in whatever order they stand. */
export function knownTable(
  { tables }: Pick<WorkbookContents, 'tables'>,
  name: string,
  columns: readonly Pick<Column, 'id' | 'heading'>[],
): KnownTable {
  const { header, rows } = tables.get(name) ?? { header: [], rows: [] };
  const headings = header.map(plainHeading);
  const places = columns.map(({ id, heading }) => ({
    id,
    heading,
    at: headings.indexOf(plainHeading(heading)),
  }));
  const found = places.filter(({ at }) => at !== -1);
  return {
    columns: new Map(found.map(({ id, at }) => [id, at])),
    rows: rows.map((row) => Object.fromEntries(found.map(({ id, at }) => [id, row[at] ?? '']))),
    missing: places.filter(({ at }) => at === -1).map(({ heading }) => `${heading} (${name})`),
  };
}

/** Rows that mean something, each with its place in the table. */
export function usedRows<T>(
  { rows }: KnownTable,
  read: (cells: CellsById) => T | undefined,
): readonly { readonly at: number; readonly value: T }[] {
  return rows.flatMap((cells, at) => {
    const value = read(cells);
    return value === undefined ? [] : [{ at, value }];
  });
}
