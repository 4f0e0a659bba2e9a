import { isBlank } from '../../shared/inzending/cell.ts';
import { writeColumn } from './office-cells.ts';
import type { CellContents, TableCell, WorkbookContents } from './workbook.ts';

/** Cells of one column of a table under each other, from a first one on. */
export interface Run extends TableCell {
  readonly texts: readonly string[];
}

/** Rows as they were at the very moment at which something was written in them; known once the batch has run. */
export interface WatchedRows {
  /** They say something else than was read: meanwhile somebody sorted them, or typed in them. */
  readonly areOther: () => boolean;
  /** Writes in the cells what stood there. */
  readonly putBack: () => void;
}

/**
 * Looks at rows in the same batch that writes in them, before it does: between reading and writing a person may have
 * sorted the list, and then a row number means another child.
 */
export function watchRows(
  workbook: Excel.Workbook,
  run: Run & { readonly alsoWritten: (row: number, column: number) => string | undefined },
  seen: WorkbookContents,
): WatchedRows {
  const { table, row, column, texts, alsoWritten } = run;
  const known = seen.tables.get(table)?.rows ?? [];
  const columns = seen.tables.get(table)?.header.length ?? 1;
  const body = workbook.tables.getItem(table).getDataBodyRange();
  const rows = body.getCell(row, 0).getResizedRange(texts.length - 1, columns - 1);
  rows.load('values,formulas,numberFormat');
  const cells = () =>
    (rows.values as CellContents[][]).map((values, i) => ({
      values,
      formulas: (rows.formulas as CellContents[][])[i] ?? [],
      known: known[row + i] ?? [],
      text: texts[i] ?? '',
      // In another column of the row this batch may have written already.
      own: (at: number) => alsoWritten(row + i, at),
    }));
  return {
    areOther: () => cells().some((cell) => isOther(cell, column)),
    putBack: () => {
      const formats = rows.numberFormat as string[][];
      cells().forEach(({ values, formulas }, i) => {
        const cell = body.getCell(row + i, column);
        writeAgain(cell, values[column] ?? '', formulas[column] ?? '');
        cell.numberFormat = [[formats[i]?.[column] ?? '@']];
      });
    },
  };
}

/** A number or a formula would become text in a cell that has the format of text. */
function writeAgain(cell: Excel.Range, value: CellContents, formula: CellContents): void {
  if (formula === value && typeof value === 'string') {
    writeColumn(cell, [value]);
    return;
  }
  cell.numberFormat = [['General']];
  cell.formulas = [[formula]];
}

interface WatchedRow {
  readonly values: readonly CellContents[];
  readonly formulas: readonly CellContents[];
  readonly known: readonly CellContents[];
  readonly text: string;
  readonly own: (column: number) => string | undefined;
}

/** What is to be written is known as if it stood there. A formula may say something else each time that it is looked at. */
const isOther = ({ values, formulas, known, text, own }: WatchedRow, column: number): boolean =>
  values.some((value, at) => {
    // Another pane of the same file wrote the very same.
    if (at === column && value === text) return false;
    if (at === column && known[at] === text) return !isBlank(value);
    return formulas[at] === value && value !== known[at] && (at === column || value !== own(at));
  });
