import { markLook, palette } from '../sheets/styles.ts';
import { writeText } from './office-cells.ts';
import type { TableCell, WorkbookChange, WorkbookContents } from './workbook.ts';

const cellOf = (workbook: Excel.Workbook, { table, row, column }: TableCell): Excel.Range =>
  workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);

/** Takes off every mark and puts on the new ones: a fill, bold type and a heavy line at the left. */
export function drawMarks(workbook: Excel.Workbook, marks: NonNullable<WorkbookChange['marks']>): void {
  for (const { table, column } of marks.clear) {
    unmark(workbook.tables.getItem(table).getDataBodyRange().getColumn(column));
  }
  for (const cell of marks.cells) {
    const { format } = cellOf(workbook, cell);
    format.fill.color = markLook.fill;
    format.font.bold = markLook.bold;
    const edge = format.borders.getItem('EdgeLeft');
    edge.style = 'Continuous';
    edge.weight = 'Thick';
    edge.color = markLook.color;
  }
}

function unmark({ format }: Excel.Range): void {
  format.fill.clear();
  format.font.bold = false;
  const edge = format.borders.getItem('EdgeLeft');
  edge.style = 'Continuous';
  edge.weight = 'Thin';
  edge.color = palette.line;
}

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
