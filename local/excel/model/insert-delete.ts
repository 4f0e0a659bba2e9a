import {
  type Box,
  endColumn,
  endRow,
  hasAllColumns,
  hasAllRows,
  isInside,
  maxColumns,
  maxRows,
  overlaps,
} from './box.ts';
import { guardAction, guardRange } from './guard.ts';
import { keepHeadings } from './table-headings.ts';
import { type Shift } from './shift.ts';
import { shiftCells } from './shift-cells.ts';
import { lineOf, type SheetModel } from './sheet-model.ts';
import { type ChangeType, type ShiftName } from './workbook-event.ts';
import { usedBox } from './used-box.ts';
import { type Target } from './write-range.ts';

/** An edit that would break a table, or push filled cells off the sheet, which Excel refuses. */
export class ImpossibleShift extends Error {
  readonly reason: 'table' | 'edge';

  constructor(reason: 'table' | 'edge', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Down or Right for inserting, Up or Left for deleting. */
export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

function shiftFor(box: Box, direction: ShiftDirection): Shift {
  const kind = direction === 'Down' || direction === 'Right' ? 'insert' : 'delete';
  return direction === 'Down' || direction === 'Up'
    ? { kind, axis: 'row', at: box.row, count: box.rows, band: { from: box.column, to: endColumn(box) } }
    : { kind, axis: 'column', at: box.column, count: box.columns, band: { from: box.row, to: endRow(box) } };
}

const isVertical = (direction: ShiftDirection) => direction === 'Down' || direction === 'Up';

/** From the box to the far edge of the sheet: all that an insert or delete moves. */
const pathOf = (box: Box, direction: ShiftDirection): Box =>
  isVertical(direction) ? { ...box, rows: maxRows - box.row } : { ...box, columns: maxColumns - box.column };

function breaksTable(table: Box, box: Box, direction: ShiftDirection): boolean {
  const across = isVertical(direction)
    ? { ...table, row: box.row, rows: box.rows }
    : { ...table, column: box.column, columns: box.columns };
  if (!isInside(across, box)) return true;
  const takesHeading = direction === 'Up' && box.row <= table.row && endRow(box) > table.row;
  return takesHeading && !isInside(table, box);
}

/** Cells can move only when every table that they touch moves as a whole, or gets or loses whole rows of it. */
function refuseBrokenTables(sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  const path = pathOf(box, direction);
  const broken = sheet.tables.find(
    (table) => overlaps(table.box, path) && breaksTable(table.box, box, direction),
  );
  if (broken) throw new ImpossibleShift('table', `This would break table ${broken.name}.`);
}

/**
 * "To prevent possible loss of data, Excel cannot insert new cells because it would push non-empty cells off the end of
 * the worksheet" (Excel's own message).
 */
function refuseLoss(sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  if (direction !== 'Down' && direction !== 'Right') return;
  const edge =
    direction === 'Down'
      ? { ...box, row: maxRows - box.rows, rows: box.rows }
      : { ...box, column: maxColumns - box.columns, columns: box.columns };
  if (usedBox(sheet, true, edge)) throw new ImpossibleShift('edge', 'This would push cells off the sheet.');
}

/** New cells look like those above them (left of them), as Excel's insert option "same as above" does. */
function takeStyleOver(sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  const down = direction === 'Down';
  if ((down ? box.row : box.column) === 0) return;
  const source = down
    ? { ...box, row: box.row - 1, rows: 1 }
    : { ...box, column: box.column - 1, columns: 1 };
  for (const { row, column, cell } of [...sheet.cells.entries(source)]) {
    if (!cell.style) continue;
    const count = down ? box.rows : box.columns;
    for (let i = 1; i <= count; i++)
      sheet.cells.set(down ? row + i : row, down ? column : column + i, { value: '', style: cell.style });
  }
}

function changeOf(box: Box, direction: ShiftDirection): { changeType: ChangeType; shift: ShiftName } {
  const inserted = direction === 'Down' || direction === 'Right';
  if (hasAllColumns(box)) return { changeType: inserted ? 'RowInserted' : 'RowDeleted', shift: 'None' };
  if (hasAllRows(box)) return { changeType: inserted ? 'ColumnInserted' : 'ColumnDeleted', shift: 'None' };
  return { changeType: inserted ? 'CellInserted' : 'CellDeleted', shift: `ShiftCell${direction}` };
}

function guard(sheet: SheetModel, box: Box, direction: ShiftDirection): void {
  if (hasAllColumns(box) && direction === 'Down') guardAction(sheet, 'allowInsertRows');
  else if (hasAllColumns(box)) guardRange(sheet, box, 'allowDeleteRows');
  else if (hasAllRows(box) && direction === 'Right') guardAction(sheet, 'allowInsertColumns');
  else if (hasAllRows(box)) guardRange(sheet, box, 'allowDeleteColumns');
  else guardAction(sheet, null);
}

/** Whole rows and columns go the only way they can, whatever direction was asked. */
const settledDirection = (box: Box, direction: ShiftDirection): ShiftDirection => {
  const inserts = direction === 'Down' || direction === 'Right';
  if (hasAllColumns(box)) return inserts ? 'Down' : 'Up';
  if (hasAllRows(box)) return inserts ? 'Right' : 'Left';
  return direction;
};

/** "Excel.Range insert(shift)" and "delete(shift)" (`learn.microsoft.com/javascript/api/excel/excel.range`). */
export function shiftRange({ workbook, sheet, box }: Target, asked: ShiftDirection): void {
  const direction = settledDirection(box, asked);
  guard(sheet, box, direction);
  refuseBrokenTables(sheet, box, direction);
  refuseLoss(sheet, box, direction);
  const rowStyle =
    direction === 'Down' && hasAllColumns(box) ? sheet.rows.get(box.row - 1)?.style : undefined;
  shiftCells(workbook, sheet, shiftFor(box, direction));
  if (direction === 'Down' || direction === 'Right') takeStyleOver(sheet, box, direction);
  if (rowStyle) for (let row = box.row; row < endRow(box); row++) lineOf(sheet.rows, row).style = rowStyle;
  keepHeadings(workbook, sheet, box);
  workbook.emit({ type: 'changed', sheetId: sheet.id, box, ...changeOf(box, direction) });
}
