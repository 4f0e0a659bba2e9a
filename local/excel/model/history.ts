import { bounding, type Box, cellBox } from './box.ts';
import { type Cell } from './cell.ts';
import { type CellGrid } from './cell-grid.ts';
import { type Moment } from './moment.ts';
import { logWayBack, shiftMark } from './shift-log.ts';
import { restoreInto, snapshot } from './snapshot.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** As many steps as the user can go back. */
const depth = 50;

export const momentOf = (workbook: WorkbookModel): Moment => ({
  text: snapshot(workbook),
  marks: new Map(workbook.sheets.map((sheet) => [sheet.id, shiftMark(sheet)])),
});

/** Keeps how the workbook was before a step; what was undone before cannot be done again after it. */
export function remember(workbook: WorkbookModel, before: Moment): void {
  workbook.undoStack.push(before);
  if (workbook.undoStack.length > depth) workbook.undoStack.shift();
  workbook.redoStack.length = 0;
}

/** Nothing that was done until now can be undone any more. */
export function forgetSteps(workbook: WorkbookModel): void {
  workbook.undoStack.length = 0;
  workbook.redoStack.length = 0;
}

/** One step back; false when there is none. */
export const stepBack = (workbook: WorkbookModel): boolean =>
  step(workbook, workbook.undoStack, workbook.redoStack);

/** Does again what was undone last; false when there is nothing. */
export const stepForward = (workbook: WorkbookModel): boolean =>
  step(workbook, workbook.redoStack, workbook.undoStack);

function step(workbook: WorkbookModel, from: Moment[], to: Moment[]): boolean {
  const wanted = from.pop();
  if (wanted === undefined) return false;
  to.push(momentOf(workbook));
  goTo(workbook, wanted);
  return true;
}

/**
 * Cells, sheets and all that lies on them go back; what is kept in the file beside them does not, as a file that was
 * sent stays sent (OfficeDev/office-js issue 6415 says so of the parts that add-ins keep in a file).
 */
export function goTo(workbook: WorkbookModel, { text, marks }: Moment): void {
  const { name, settings, documentSettings, properties, customProperties, startState, nextId } = workbook;
  const before = new Map(workbook.sheets.map(({ id, cells }): [string, CellGrid] => [id, cells]));
  restoreInto(workbook, text);
  Object.assign(workbook, { name, settings, documentSettings, properties, customProperties, startState });
  workbook.nextId = Math.max(nextId, workbook.nextId);
  for (const sheet of workbook.sheets) {
    const mark = marks.get(sheet.id);
    if (mark !== undefined) logWayBack(sheet, mark);
    const box = difference(before.get(sheet.id), sheet.cells);
    if (box)
      workbook.emit({ type: 'changed', sheetId: sheet.id, box, changeType: 'RangeEdited', shift: 'None' });
  }
}

const contentOf = (cell: Cell | undefined) => cell?.formula ?? cell?.value ?? '';

/** The smallest box around the cells that hold something else, or null. */
function difference(before: CellGrid | undefined, after: CellGrid): Box | null {
  let box: Box | null = null;
  for (const { row, column } of [...(before?.entries() ?? []), ...after.entries()]) {
    if (contentOf(before?.get(row, column)) === contentOf(after.get(row, column))) continue;
    box = box ? bounding(box, cellBox(row, column)) : cellBox(row, column);
  }
  return box;
}
