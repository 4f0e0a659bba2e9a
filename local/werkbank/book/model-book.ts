import { type Box, cellBox } from '../../excel/model/box.ts';
import { clearRange } from '../../excel/model/clear-range.ts';
import { ProtectedSheet } from '../../excel/model/guard.ts';
import { activateSheet, deleteSheet, renameSheet, SheetRefused } from '../../excel/model/sheets.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { writeRange } from '../../excel/model/write-range.ts';
import { UnreadableInput } from '../../excel/model/write-cell.ts';
import { texts } from '../texts/texts.ts';
import type { Book, Refusal } from './book.ts';
import { oncePerMoment } from './once-per-moment.ts';
import { viewSheet } from './model-sheet.ts';

/** The book of a workbook model. */
export function bookOf(workbook: WorkbookModel): Book {
  const visible = () => workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const withSheet = (id: string, act: (sheet: WorkbookModel['activeSheet']) => void) => {
    const sheet = workbook.sheetById(id);
    return sheet === undefined ? undefined : attempt(() => act(sheet));
  };
  const target = (box: Box) => ({ workbook, sheet: workbook.activeSheet, box });
  return {
    name: workbook.name,
    tabs: () =>
      visible().map(({ id, name, tabColor }) => ({
        id,
        name,
        color: tabColor,
        active: id === workbook.activeSheet.id,
      })),
    sheet: () => viewSheet(workbook, workbook.activeSheet),
    onChange: (listener) => workbook.subscribe(oncePerMoment(listener)),
    activate: (id) => void withSheet(id, (sheet) => activateSheet(workbook, sheet)),
    select: (box) => {
      workbook.activeSheet.selection = box;
      workbook.emit({ type: 'selection-changed', sheetId: workbook.activeSheet.id, box });
    },
    type: ({ row, column }, text) =>
      attempt(() => writeRange(target(cellBox(row, column)), [[text]], 'local')),
    paste: ({ row, column }, grid) => {
      const columns = Math.max(...grid.map((line) => line.length));
      const box = { row, column, rows: grid.length, columns };
      return attempt(() => writeRange(target(box), grid, 'local'));
    },
    clear: (box) => attempt(() => clearRange(target(box), 'Contents')),
    rename: (id, name) => withSheet(id, (sheet) => renameSheet(workbook, sheet, name)),
    remove: (id) => withSheet(id, (sheet) => deleteSheet(workbook, sheet)),
    undo: () => false,
  };
}

/** Carries out an action; what Excel refuses becomes a sentence, anything else is a bug. */
function attempt(act: () => void): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ProtectedSheet) return blocked(texts.grid.blockedTitle, texts.grid.blocked);
    if (error instanceof SheetRefused)
      return blocked(texts.tabs.refusedTitle, texts.tabs.refused[error.reason]);
    if (error instanceof UnreadableInput) return blocked(texts.grid.unreadableTitle, texts.grid.unreadable);
    throw error;
  }
}

const blocked = (title: string, message: string): Refusal => ({ kind: 'blocked', title, message });
