import type { SheetModel } from '../../excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import type { Outcome } from '../../excel/user/outcome.ts';
import type { OpenSheet } from '../../excel/user/place.ts';
import { copyTab, deleteTab, hideTab, renameTab, showTab } from '../../excel/user/sheet-tabs.ts';
import type { Refusal, SheetTab, TabActions } from './book.ts';
import { refusalOf } from './refusal-of.ts';

export const tabOf = (workbook: WorkbookModel, { id, name, tabColor }: SheetModel): SheetTab => ({
  id,
  name,
  color: tabColor,
  active: id === workbook.activeSheet.id,
});

export function tabActions(workbook: WorkbookModel): TabActions {
  const on = (sheetId: string, act: (at: OpenSheet) => Outcome): Refusal | undefined => {
    const sheet = workbook.sheetById(sheetId);
    return sheet && refusalOf(act({ workbook, sheet }));
  };
  return {
    activate: (sheetId) => {
      const sheet = workbook.sheetById(sheetId);
      if (sheet !== undefined) showTab({ workbook, sheet });
    },
    rename: (sheetId, name) => on(sheetId, (at) => renameTab(at, name)),
    remove: (sheetId) => on(sheetId, deleteTab),
    copy: (sheetId) => on(sheetId, copyTab),
    hideSheet: (sheetId, hidden) => on(sheetId, (at) => hideTab(at, hidden)),
    hiddenTabs: () =>
      workbook.sheets
        .filter(({ visibility }) => visibility === 'Hidden')
        .map((sheet) => tabOf(workbook, sheet)),
  };
}
