import { ProtectedSheet } from '../model/guard.ts';
import { ImpossibleShift } from '../model/insert-delete.ts';
import { SheetRefused } from '../model/sheets.ts';
import { restoreInto, snapshot } from '../model/snapshot.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { UnreadableInput } from '../model/write-cell.ts';
import { excelTexts } from './excel-texts.ts';
import { type Alert, done, type Outcome } from './outcome.ts';

/** As many steps as the user can go back. */
const undoDepth = 50;

const sheetAlerts: Record<SheetRefused['reason'], Alert> = {
  name: excelTexts.sheetName,
  exists: excelTexts.sheetExists,
  last: excelTexts.lastSheet,
};

function alertFor(error: unknown): Alert | null {
  if (error instanceof ProtectedSheet) return excelTexts.protectedCell;
  if (error instanceof UnreadableInput) return excelTexts.wrongFormula;
  if (error instanceof ImpossibleShift) return excelTexts.brokenTable;
  return error instanceof SheetRefused ? sheetAlerts[error.reason] : null;
}

/** Does something for the user: remembers how it was, and turns a refusal of the model into Excel's message. */
export function attempt(workbook: WorkbookModel, act: () => Outcome | undefined): Outcome {
  const before = snapshot(workbook);
  try {
    const outcome = act() ?? done;
    if (!outcome.refused) remember(workbook, before);
    return outcome;
  } catch (error) {
    const refused = alertFor(error);
    if (!refused) throw error;
    return { refused };
  }
}

function remember(workbook: WorkbookModel, before: string): void {
  workbook.undoStack.push(before);
  if (workbook.undoStack.length > undoDepth) workbook.undoStack.shift();
}

/** Ctrl+Z: one action of the user back. What an add-in did since then goes with it, as in Excel for the web. */
export function undo(workbook: WorkbookModel): Outcome {
  const before = workbook.undoStack.pop();
  if (before === undefined) return { refused: excelTexts.nothingToUndo };
  restoreInto(workbook, before);
  return done;
}
