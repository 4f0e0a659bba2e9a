import type { CopiedLists } from '../../shared/inzending/form.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { kinderenColumns, type ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { readKindRegel } from '../../shared/inzending/read-kind-regel.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import type { TableContents, WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { knownTable, usedRows } from './form-tables.ts';

/**
 * Copies of the child list with a child that the list does not have: somebody may have gone on working there. Codes do
 * not count, as the list gets them filled in. Undefined where there are none.
 */
export function copiedLists(
  seen: WorkbookContents,
  kinderen: readonly KindRegel[],
  shape: ListShape,
): CopiedLists | undefined {
  const list = seen.tables.get(tableNames.kinderen);
  const inList = new Set(numbered(kinderen));
  const copies = (seen.copies ?? []).filter((copy) =>
    numbered(rowsOf(copy, seen, shape)).some((row) => !inList.has(row)),
  );
  return list === undefined || copies.length === 0
    ? undefined
    : { sheet: list.sheet, copies: copies.map(({ sheet }) => sheet) };
}

function rowsOf(copy: TableContents, seen: WorkbookContents, shape: ListShape): readonly KindRegel[] {
  const alone = { ...seen, tables: new Map([[tableNames.kinderen, copy]]) };
  const known = knownTable(alone, tableNames.kinderen, kinderenColumns(shape));
  return usedRows(known, (cells) => readKindRegel(cells, shape)).map(({ value }) => value);
}

/** What each row says, with a number among equals. */
function numbered(rows: readonly KindRegel[]): readonly string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const text = canonical({ ...row, code: '' });
    const nth = (times.get(text) ?? 0) + 1;
    times.set(text, nth);
    return `${text}#${String(nth)}`;
  });
}
