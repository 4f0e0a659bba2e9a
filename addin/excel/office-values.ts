import { writeText } from './office-cells.ts';
import type { TableCell, WorkbookChange, WorkbookContents } from './workbook.ts';

const cellOf = (workbook: Excel.Workbook, { table, row, column }: TableCell): Excel.Range =>
  workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);

export function writeTexts(workbook: Excel.Workbook, texts: NonNullable<WorkbookChange['texts']>): void {
  for (const { text, ...cell } of texts) writeText(cellOf(workbook, cell), text);
}

/**
 * The cell may be on a protected sheet: it is open for values, but no format may be changed there. It has the number
 * format of text since its sheet was drawn; what is written are sentences of the add-in itself.
 */
export function writeNamed(
  workbook: Excel.Workbook,
  named: NonNullable<WorkbookChange['named']>,
  seen: WorkbookContents,
): void {
  for (const [name, text] of Object.entries(named)) {
    if (seen.names.includes(name)) workbook.names.getItem(name).getRange().values = [[text]];
  }
}
