import { type ReadBack, readBack, writeColumn } from './office-cells.ts';
import { guardText } from './text-guard.ts';
import type { TableCell, WorkbookChange, WorkbookContents } from './workbook.ts';

/** Cells of one column of a table under each other, from a first one on. */
interface Run extends TableCell {
  readonly texts: readonly string[];
}

/** Texts under each other are one write: sixty codes are one step for who undoes it. */
export const writeTexts = (
  workbook: Excel.Workbook,
  texts: NonNullable<WorkbookChange['texts']>,
): readonly ReadBack[] =>
  runsOf(texts).map(({ table, row, column, texts: run }) => {
    const first = workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
    return writeColumn(run.length === 1 ? first : first.getResizedRange(run.length - 1, 0), run);
  });

const runsOf = (texts: NonNullable<WorkbookChange['texts']>): readonly Run[] =>
  texts.reduce<readonly Run[]>((runs, { text, ...cell }) => {
    const last = runs.at(-1);
    const continues =
      last?.table === cell.table && last.column === cell.column && last.row + last.texts.length === cell.row;
    return continues
      ? [...runs.slice(0, -1), { ...last, texts: [...last.texts, text] }]
      : [...runs, { ...cell, texts: [text] }];
  }, []);

export function setHeights(workbook: Excel.Workbook, heights: NonNullable<WorkbookChange['heights']>): void {
  for (const { table, row, points } of heights) {
    workbook.tables.getItem(table).getDataBodyRange().getRow(row).format.rowHeight = points;
  }
}

/**
 * The cell may be on a protected sheet: it is open for values, but no format may be changed there. It has the number
 * format of text since its sheet was drawn; what is written are sentences of the add-in itself, which begin with a word.
 * @throws Error for a text that does not: it could not be guarded here
 */
export function writeNamed(
  workbook: Excel.Workbook,
  named: NonNullable<WorkbookChange['named']>,
  seen: WorkbookContents,
): readonly ReadBack[] {
  const there = Object.entries(named).filter(([name]) => seen.said.has(name));
  return there.map(([name, text]) => {
    if (guardText(text) !== text) throw new Error(`The sentence for ${name} begins with a sign.`);
    const range = workbook.names.getItem(name).getRange();
    range.values = [[text]];
    return readBack(range, [[text]]);
  });
}
