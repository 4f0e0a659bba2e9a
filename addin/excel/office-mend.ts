import { areaAddress } from '../sheets/areas.ts';
import type { Area } from '../sheets/sheet-model.ts';
import type { SheetLook } from '../sheets/look/sheet-look.ts';
import type { ReadBack } from './office-cells.ts';
import { mendCells, writeTexts } from './office-mend-cells.ts';
import { drawPage } from './office-page.ts';
import { drawCondition, drawValidation } from './office-rules.ts';
import type { WorkbookContents } from './workbook.ts';

/** How our own sheets are protected: against mistakes, and widths and filters stay free. */
export const protection = { allowAutoFilter: true, allowFormatColumns: true } as const;

/**
 * Puts the look of sheets back where their parts stand. First what Excel may refuse: protection, of sheets that somebody
 * else protected before our own, and sheets that are hidden. So a refusal finds all cells as they were.
 */
export function mendSheets(
  workbook: Excel.Workbook,
  looks: readonly SheetLook[],
  seen: WorkbookContents,
): readonly ReadBack[] {
  const sheets = [...looks]
    .sort((one, other) => Number(one.locked) - Number(other.locked))
    .map((look) => ({ look, sheet: workbook.worksheets.getItem(look.sheet) }));
  for (const { look, sheet } of sheets) if (isProtected(seen, look.sheet)) sheet.protection.unprotect();
  for (const { look, sheet } of sheets) if (look.hidden.sheet) sheet.visibility = 'Visible';
  const texts = sheets.flatMap(({ look, sheet }) => mendSheet(workbook, sheet, look));
  for (const { look, sheet } of sheets) if (look.locked) sheet.protection.protect(protection);
  return texts;
}

/** Some versions of Excel refuse to take protection off a sheet that has none. */
const isProtected = ({ sheets }: WorkbookContents, name: string): boolean =>
  sheets.some((sheet) => sheet.name === name && sheet.protected);

function mendSheet(workbook: Excel.Workbook, sheet: Excel.Worksheet, look: SheetLook): readonly ReadBack[] {
  const { cleared, ruled, validations, conditions, texts } = look;
  for (const area of cleared) clearLook(rangeOf(sheet, area));
  for (const area of ruled) {
    const range = rangeOf(sheet, area);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  mendCells(sheet, look);
  const written = writeTexts(sheet, texts);
  for (const validation of validations) drawValidation(sheet, validation);
  for (const condition of conditions) drawCondition(sheet, condition);
  mendTables(workbook, look);
  if (look.page.frozen !== undefined) sheet.freezePanes.unfreeze();
  drawPage(sheet, look.page);
  show(workbook, sheet, look);
  return written;
}

/** What stands in the cells stays: neither parting merged cells nor a format changes a value. */
function clearLook(range: Excel.Range): void {
  range.unmerge();
  range.clear('Formats');
}

function mendTables({ tables }: Excel.Workbook, look: SheetLook): void {
  for (const { name, filter, isOther } of look.tables) {
    const table = tables.getItem(name);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    if (isOther) table.showFilterButton = filter;
  }
}

/** After the heights: giving a row a height shows it, also one that a filter had hidden. */
function show(
  { tables }: Excel.Workbook,
  sheet: Excel.Worksheet,
  { page, cleared, hidden }: SheetLook,
): void {
  for (const column of page.widths.keys())
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = false;
  const rows = Math.max(0, ...cleared.map((area) => area.row + area.rows));
  if (rows > 0) sheet.getRangeByIndexes(0, 0, rows, 1).getEntireRow().rowHidden = false;
  for (const name of hidden.filtered) tables.getItem(name).reapplyFilters();
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddress(area));
