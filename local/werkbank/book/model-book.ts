import { formatAddress } from '../../excel/model/address.ts';
import { cellBox } from '../../excel/model/box.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { undo } from '../../excel/user/attempt.ts';
import type { Outcome } from '../../excel/user/outcome.ts';
import { paste } from '../../excel/user/paste.ts';
import type { OpenSheet } from '../../excel/user/place.ts';
import { clearCells } from '../../excel/user/rows.ts';
import { deleteTab, renameTab, selectCells, showTab } from '../../excel/user/sheet-tabs.ts';
import { typeIn } from '../../excel/user/type-in.ts';
import type { Book, Place, Refusal } from './book.ts';
import { viewSheet } from './model-sheet.ts';
import { oncePerMoment } from './once-per-moment.ts';
import { refusalOf } from './refusal-of.ts';

const addressOf = ({ row, column }: Place) => formatAddress(cellBox(row, column));

/** The book of a workbook model: what the user does goes through the actions of the host. */
export function bookOf(workbook: WorkbookModel): Book {
  const front = (): OpenSheet => ({ workbook, sheet: workbook.activeSheet });
  const on = (sheetId: string, act: (at: OpenSheet) => Outcome): Refusal | undefined => {
    const sheet = workbook.sheetById(sheetId);
    return sheet && refusalOf(act({ workbook, sheet }));
  };
  return {
    tabs: () =>
      workbook.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ id, name, tabColor }) => ({
          id,
          name,
          color: tabColor,
          active: id === workbook.activeSheet.id,
        })),
    sheet: () => viewSheet(workbook, workbook.activeSheet),
    onChange: (listener) => {
      const tell = oncePerMoment(listener);
      return workbook.subscribe(({ type }) => tell({ selectionOnly: type === 'selection-changed' }));
    },
    activate: (sheetId) => {
      const sheet = workbook.sheetById(sheetId);
      if (sheet !== undefined) showTab({ workbook, sheet });
    },
    select: (box) => selectCells(front(), formatAddress(box)),
    type: (place, text, { despiteWarning = false } = {}) =>
      refusalOf(typeIn(front(), addressOf(place), text, despiteWarning)),
    paste: (place, grid) => refusalOf(paste(front(), addressOf(place), grid)),
    clear: (box) => refusalOf(clearCells(front(), formatAddress(box))),
    rename: (sheetId, name) => on(sheetId, (at) => renameTab(at, name)),
    remove: (sheetId) => on(sheetId, deleteTab),
    undo: () => refusalOf(undo(workbook)),
  };
}
