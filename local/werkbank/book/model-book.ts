import { formatAddress } from '../../excel/model/address.ts';
import { cellBox } from '../../excel/model/box.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { redo, undo } from '../../excel/user/attempt.ts';
import { paste } from '../../excel/user/paste.ts';
import type { OpenSheet } from '../../excel/user/place.ts';
import { clearCells } from '../../excel/user/rows.ts';
import { selectCells } from '../../excel/user/sheet-tabs.ts';
import { typeIn } from '../../excel/user/type-in.ts';
import type { Book, Place } from './book.ts';
import { filterActions } from './filter-actions.ts';
import { lineActions } from './line-actions.ts';
import { viewSheet } from './model-sheet.ts';
import { oncePerMoment } from './once-per-moment.ts';
import { refusalOf } from './refusal-of.ts';
import { tabActions, tabOf } from './tab-actions.ts';

const addressOf = ({ row, column }: Place) => formatAddress(cellBox(row, column));

/** What the host wants to know of a cell that is being edited. */
export interface CellEdit {
  begin(): void;
  end(): void;
}

/** The book of a workbook model: what the user does goes through the actions of the host. */
export function bookOf(workbook: WorkbookModel, cellEdit: CellEdit): Book {
  const front = (): OpenSheet => ({ workbook, sheet: workbook.activeSheet });
  return {
    ...filterActions(workbook),
    ...lineActions(front),
    ...tabActions(workbook),
    tabs: () =>
      workbook.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map((sheet) => tabOf(workbook, sheet)),
    sheet: () => viewSheet(workbook, workbook.activeSheet),
    onChange: (listener) => {
      const tell = oncePerMoment(listener);
      return workbook.subscribe(({ type }) => tell({ selectionOnly: type === 'selection-changed' }));
    },
    select: (box) => selectCells(front(), formatAddress(box)),
    beginEdit: () => cellEdit.begin(),
    endEdit: () => cellEdit.end(),
    type: (place, text, { despiteWarning = false } = {}) =>
      refusalOf(typeIn(front(), addressOf(place), text, despiteWarning)),
    paste: (place, grid) => refusalOf(paste(front(), addressOf(place), grid)),
    clear: (box) => refusalOf(clearCells(front(), formatAddress(box))),
    undo: () => refusalOf(undo(workbook)),
    redo: () => refusalOf(redo(workbook)),
    history: () => ({
      canUndo: workbook.undoStack.length > 0,
      canRedo: workbook.redoStack.length > 0,
    }),
  };
}
