import { mapReferences } from '../formula/rewrite.ts';
import { changeFormulas } from './formulas-of.ts';
import { newSheet, type SheetModel, type Visibility } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** A name that Excel refuses, one that exists already, or the last visible sheet. */
export class SheetRefused extends Error {
  readonly reason: 'name' | 'exists' | 'last';

  constructor(reason: 'name' | 'exists' | 'last') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * "Rename a worksheet" (support.microsoft.com): 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, and
 * not History, which Excel uses itself.
 */
const isSheetName = (name: string): boolean =>
  name.trim() !== '' &&
  name.toLowerCase() !== 'history' &&
  name.length <= 31 &&
  !/[\\/?*[\]:]/.test(name) &&
  !/^'|'$/.test(name);

function checkName(workbook: WorkbookModel, name: string, self: SheetModel | null): void {
  if (!isSheetName(name)) throw new SheetRefused('name');
  const other = workbook.sheetByName(name);
  if (other && other !== self) throw new SheetRefused('exists');
}

function freeName(workbook: WorkbookModel): string {
  const prefix = workbook.locale.tag === 'nl-NL' ? 'Blad' : 'Sheet';
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** New sheets come last and are not activated ("WorksheetCollection add", learn.microsoft.com). */
export function addSheet(workbook: WorkbookModel, name?: string): SheetModel {
  if (name !== undefined) checkName(workbook, name, null);
  const sheet = newSheet(workbook.newId(), name ?? freeName(workbook));
  workbook.sheets.push(sheet);
  workbook.emit({ type: 'sheet-added', sheetId: sheet.id });
  return sheet;
}

const visible = (workbook: WorkbookModel) =>
  workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');

function leave(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.activeSheetId !== sheet.id) return;
  const at = workbook.sheets.indexOf(sheet);
  const others = visible(workbook).filter((one) => one !== sheet);
  const next = others.find((one) => workbook.sheets.indexOf(one) > at) ?? others.at(-1);
  if (next) activateSheet(workbook, next);
}

export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const others = visible(workbook).filter((one) => one !== sheet);
  if (others.length === 0) throw new SheetRefused('last');
  leave(workbook, sheet);
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  const gone = sheet.name.toLowerCase();
  changeFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) => (reference.sheetName?.toLowerCase() === gone ? null : reference)),
  );
  workbook.emit({ type: 'sheet-deleted', sheetId: sheet.id });
}

/** Formulas that name the sheet follow. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  checkName(workbook, name, sheet);
  const before = sheet.name;
  changeFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheetName?.toLowerCase() === before.toLowerCase()
        ? { ...reference, sheetName: name }
        : reference,
    ),
  );
  sheet.name = name;
  workbook.emit({ type: 'sheet-renamed', sheetId: sheet.id, before, after: name });
}

export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  const rest = workbook.sheets.filter((one) => one !== sheet);
  rest.splice(position, 0, sheet);
  workbook.sheets = rest;
  workbook.touch();
}

export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: Visibility): void {
  const others = visible(workbook).filter((one) => one !== sheet);
  if (visibility !== 'Visible' && others.length === 0) throw new SheetRefused('last');
  if (visibility !== 'Visible') leave(workbook, sheet);
  sheet.visibility = visibility;
  workbook.touch();
}

/** A hidden sheet cannot be activated; Excel leaves the active one as it is. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const before = workbook.activeSheetId;
  if (before === sheet.id || sheet.visibility !== 'Visible') return;
  workbook.activeSheetId = sheet.id;
  workbook.emit({ type: 'deactivated', sheetId: before });
  workbook.emit({ type: 'activated', sheetId: sheet.id });
}
