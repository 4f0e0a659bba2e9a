import { type ReadBack, readBack, writeColumn } from './office-cells.ts';
import { type Run, type WatchedRows, watchRows } from './office-moved-rows.ts';
import { guardText } from './text-guard.ts';
import type { WorkbookChange, WorkbookContents } from './workbook.ts';

interface WrittenTexts {
  readonly readBack: ReadBack;
  /** Absent where the rows are new, or got another place in the same batch. */
  readonly watched: WatchedRows | undefined;
}

/** Texts under each other are one write: sixty codes are one step for who undoes it. */
export const writeTexts = (
  workbook: Excel.Workbook,
  { texts = [], draw = [], adopt }: WorkbookChange,
  seen: WorkbookContents,
): readonly WrittenTexts[] =>
  runsOf(texts).map((run) => {
    const { table, row, column, texts: own } = run;
    const isDrawn = draw.some(({ tables }) => tables.some(({ name }) => name === table));
    const stands = adopt === undefined && !isDrawn && seen.tables.has(table);
    const watched = stands
      ? watchRows(workbook, { ...run, alsoWritten: writtenIn(table, texts) }, seen)
      : undefined;
    const first = workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
    const cells = own.length === 1 ? first : first.getResizedRange(own.length - 1, 0);
    return { readBack: writeColumn(cells, own), watched };
  });

/** What the same batch writes in a cell of a table. */
const writtenIn =
  (table: string, texts: NonNullable<WorkbookChange['texts']>) =>
  (row: number, column: number): string | undefined =>
    texts.find((one) => one.table === table && one.row === row && one.column === column)?.text;

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
