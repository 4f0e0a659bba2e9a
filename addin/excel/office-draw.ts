import { rangeReference } from '../sheets/areas.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { drawBlock, drawTable, type ReadBack } from './office-cells.ts';
import { drawCharts, removeCharts } from './office-charts.ts';
import { drawPage } from './office-page.ts';
import { drawCondition, drawValidation } from './office-rules.ts';
import type { WorkbookContents } from './workbook.ts';

interface Target {
  readonly seen: WorkbookContents;
  /** Empty sheet that becomes the first of the new ones. */
  readonly reuse?: string | undefined;
  /** First tables of sheets that come as new ones in the place of the old. */
  readonly afresh?: readonly string[];
}

/**
 * Draws sheets; those that the add-in made before are emptied and drawn anew where they stand. First what stands
 * everywhere, then the rules: a drop-down may use a name on a sheet that comes later.
 */
export function drawSheets(
  workbook: Excel.Workbook,
  models: readonly SheetModel[],
  target: Target,
): readonly ReadBack[] {
  let { reuse } = target;
  const drawn = models.map((model) => {
    const known = drawnOn(target.seen, model);
    if (known !== undefined && target.afresh?.includes(model.tables[0].name) === true)
      return { model, sheet: replaced(workbook, known, target.seen), isAgain: false };
    if (known !== undefined) return { model, sheet: emptied(workbook, known, target.seen), isAgain: true };
    const sheet = openSheet(workbook, model.name, reuse);
    reuse = undefined;
    return { model, sheet, isAgain: false };
  });
  const readBacks = drawn.flatMap(({ model, sheet }) => drawContents(sheet, model));
  for (const { model } of drawn) drawNames(workbook, model, target.seen);
  for (const { model, sheet, isAgain } of drawn) {
    // Rows keep the heights of what stood there before.
    if (isAgain) sheet.getUsedRange().format.autofitRows();
    drawRules(sheet, model);
  }
  return readBacks;
}

/** The sheet on which a model was drawn before. */
const drawnOn = (seen: WorkbookContents, { tables: [first], onto }: SheetModel): string | undefined =>
  seen.tables.get(first.name)?.sheet ?? onto;

function drawContents(sheet: Excel.Worksheet, { tables, blocks }: SheetModel): readonly ReadBack[] {
  return [
    ...tables.map((table) => drawTable(sheet, table)),
    ...blocks.map((block) => drawBlock(sheet, block)),
  ];
}

/** A name that is there is pointed elsewhere, not made anew: rules on other sheets hold on to it. */
function drawNames(workbook: Excel.Workbook, model: SheetModel, seen: WorkbookContents): void {
  const sheet = drawnOn(seen, model) ?? model.name;
  for (const { name, area } of model.names) {
    const reference = rangeReference(sheet, area);
    if (seen.names.includes(name)) workbook.names.getItem(name).formula = reference;
    else workbook.names.add(name, reference);
  }
}

function drawRules(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const validation of model.validations) drawValidation(sheet, validation);
  for (const condition of model.conditions) drawCondition(sheet, condition);
  drawPage(sheet, { ...model, widths: new Map(model.widths.entries()) });
  // A chart takes the place of cells: their widths and heights come first.
  drawCharts(sheet, model.charts ?? []);
  if (model.locked) sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
}

function openSheet(workbook: Excel.Workbook, name: string, reuse: string | undefined): Excel.Worksheet {
  if (reuse === undefined) return workbook.worksheets.add(name);
  const sheet = workbook.worksheets.getItem(reuse);
  sheet.name = name;
  return sheet;
}

/** A new sheet in the place and under the name of one that goes: first it must be there, or nothing is taken away. */
function replaced(workbook: Excel.Workbook, name: string, seen: WorkbookContents): Excel.Worksheet {
  const sheet = workbook.worksheets.add();
  sheet.position = seen.sheets.findIndex((one) => one.name === name);
  workbook.worksheets.getItem(name).delete();
  sheet.name = name;
  return sheet;
}

function emptied(workbook: Excel.Workbook, name: string, seen: WorkbookContents): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem(name);
  const known = seen.sheets.find((one) => one.name === name);
  // Some versions of Excel refuse this for a sheet that is not protected.
  if (known?.protected === true) sheet.protection.unprotect();
  removeCharts(sheet, known?.charts ?? []);
  for (const [table, { sheet: at }] of seen.tables) if (at === name) workbook.tables.getItem(table).delete();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  return sheet;
}
