import { cellText } from '../../shared/inzending/cell.ts';
import type { AddedCell } from '../../shared/inzending/form.ts';
import { holdsBsn } from '../../shared/validation/bsn.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import type { PlacesOfTable } from './open-form.ts';

/**
 * Columns that somebody added to a table: pasting a wide list makes a table wider. Nothing of them is read or sent,
 * but a burgerservicenummer may not stand there either: those cells, and where the columns are.
 */
export function addedColumns(
  table: AddedCell['table'],
  { tables }: WorkbookContents,
  { columns, rows }: PlacesOfTable,
): { readonly cells: readonly AddedCell[]; readonly places: PlacesOfTable } {
  const contents = tables.get(table) ?? { header: [], rows: [] };
  const known = new Set(columns.values());
  const added = contents.header.flatMap((heading, at) =>
    known.has(at) ? [] : [{ id: `added.${heading}`, at }],
  );
  const keys = new Map([...rows].map(([key, at]) => [at, key]));
  const cells = contents.rows.flatMap((row, nth) =>
    added.flatMap(({ id, at }): AddedCell[] => {
      const text = cellText(row[at]);
      const key = keys.get(nth);
      if (!holdsBsn(text)) return [];
      return [{ table, column: id, text, ...(key === undefined ? {} : { row: key }) }];
    }),
  );
  return {
    cells,
    places: { rows, columns: new Map([...columns, ...added.map(({ id, at }) => [id, at] as const)]) },
  };
}
