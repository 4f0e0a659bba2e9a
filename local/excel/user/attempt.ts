import { ProtectedSheet } from '../model/guard.ts';
import { ImpossibleShift } from '../model/insert-delete.ts';
import { SheetRefused } from '../model/sheets.ts';
import { forgetSteps, goTo, momentOf, remember, stepBack, stepForward } from '../model/history.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { UnreadableInput } from '../model/write-cell.ts';
import { excelTexts } from './excel-texts.ts';
import { type Alert, done, type Outcome } from './outcome.ts';

const sheetAlerts: Record<SheetRefused['reason'], Alert> = {
  name: excelTexts.sheetName,
  exists: excelTexts.sheetExists,
  last: excelTexts.lastSheet,
};

const shiftAlerts: Record<ImpossibleShift['reason'], Alert> = {
  table: excelTexts.brokenTable,
  edge: excelTexts.edgeOfSheet,
};

function alertFor(error: unknown): Alert | null {
  if (error instanceof ProtectedSheet) return excelTexts.protectedCell;
  if (error instanceof UnreadableInput) return excelTexts.wrongFormula;
  if (error instanceof ImpossibleShift) return shiftAlerts[error.reason];
  return error instanceof SheetRefused ? sheetAlerts[error.reason] : null;
}

/** What the user did and cannot be undone takes the steps before it away. */
type Undoing = 'step' | 'none';

/** Does something for the user: remembers how it was, and turns a refusal of the model into Excel's message. */
export function attempt(
  workbook: WorkbookModel,
  act: () => Outcome | undefined,
  undoing: Undoing = 'step',
): Outcome {
  const before = momentOf(workbook);
  const { version } = workbook;
  try {
    const outcome = act() ?? done;
    if (outcome.refused) return outcome;
    if (undoing === 'step') remember(workbook, before);
    else forgetSteps(workbook);
    return outcome;
  } catch (error) {
    const refused = alertFor(error);
    if (!refused) throw error;
    // Halfway an action of several steps: what is refused is not done at all.
    if (workbook.version !== version) goTo(workbook, before);
    return { refused };
  }
}

/**
 * Ctrl+Z: one step back. "Undo, redo, or repeat an action" (support.microsoft.com). What an add-in did is a step of its
 * own, or took the steps before it away: see bridge/addin-steps.ts.
 */
export const undo = (workbook: WorkbookModel): Outcome =>
  stepBack(workbook) ? done : { refused: excelTexts.nothingToUndo };

/** Ctrl+Y: does again what was undone, as long as nothing else was done since. */
export const redo = (workbook: WorkbookModel): Outcome =>
  stepForward(workbook) ? done : { refused: excelTexts.nothingToRedo };
