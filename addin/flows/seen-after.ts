import type { CellContents, WorkbookChange, WorkbookContents } from '../excel/workbook.ts';

type Small = Pick<WorkbookChange, 'texts' | 'named' | 'settings'>;

/** What would be read after a change of texts and settings: for a flow that writes twice. Nothing was drawn. */
export function seenAfter(
  seen: WorkbookContents,
  { texts = [], named = {}, settings = {} }: Small,
): WorkbookContents {
  const tables = new Map(seen.tables);
  for (const { table, row, column, text } of texts) {
    const before = tables.get(table);
    if (before !== undefined)
      tables.set(table, { ...before, rows: withCell(before.rows, { row, column, text }) });
  }
  const known = Object.entries(named).filter(([name]) => seen.said.has(name));
  const kept = Object.entries({ ...Object.fromEntries(seen.settings), ...settings });
  const present = kept.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
  return { ...seen, tables, said: new Map([...seen.said, ...known]), settings: new Map(present) };
}

const withCell = (
  rows: readonly (readonly CellContents[])[],
  at: { readonly row: number; readonly column: number; readonly text: string },
): readonly (readonly CellContents[])[] =>
  rows.map((cells, row) => (row === at.row ? cells.with(at.column, at.text) : cells));
