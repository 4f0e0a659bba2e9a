import { mapReferences, mapTables } from '../formula/rewrite.ts';
import { type ChartModel, type ChartSource } from './chart-model.ts';
import { type DefinedName } from './defined-name.ts';
import { changeSheetFormulas } from './formulas-of.ts';
import { type SheetModel } from './sheet-model.ts';
import { sheetOf, sheetSnapshot } from './snapshot.ts';
import { findTable } from './tables.ts';
import { type WorkbookModel } from './workbook-model.ts';

const sameName = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();

/** "Kinderen" becomes "Kinderen (2)", within the 31 characters that a name may have. */
function copyName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  const numbered = (number: number) => `${base.slice(0, 31 - ` (${number})`.length)} (${number})`;
  let number = 2;
  while (workbook.sheetByName(numbered(number))) number += 1;
  return numbered(number);
}

/** The name of a table holds in the whole workbook, so that of a copy gets a number. */
function copyTableName(workbook: WorkbookModel, name: string): string {
  let number = 2;
  while (findTable(workbook, `${name}${number}`)) number += 1;
  return `${name}${number}`;
}

function pointsTo({ formula }: DefinedName, sheet: SheetModel): boolean {
  let found = false;
  mapReferences(formula, (reference) => {
    found ||= sameName(reference.sheetName, sheet.name);
    return reference;
  });
  return found;
}

/**
 * Names of the workbook that point to the sheet get a namesake that holds on the copy alone: "the names on the newly
 * added sheet are converted to local names" (Microsoft Knowledge Base 104501).
 */
function copyNames(workbook: WorkbookModel, from: SheetModel, copy: SheetModel): void {
  const own = copy.names.map(({ name }) => name);
  for (const name of workbook.names)
    if (pointsTo(name, from) && !own.some((one) => sameName(one, name.name))) copy.names.push({ ...name });
}

/** Gives the tables of a copy names and ids of their own; the answer tells which became which. */
function renewTables(workbook: WorkbookModel, copy: SheetModel): Map<string, string> {
  const names = new Map<string, string>();
  for (const table of copy.tables) {
    const name = copyTableName(workbook, table.name);
    names.set(table.name.toLowerCase(), name);
    Object.assign(table, { name, legacyId: String(workbook.nextId), id: workbook.newId() });
  }
  return names;
}

function renewCharts(workbook: WorkbookModel, from: SheetModel, copy: SheetModel): void {
  const own = <T extends ChartSource | string | null>(source: T): T =>
    source !== null && typeof source === 'object' && source.sheetId === from.id
      ? { ...source, sheetId: copy.id }
      : source;
  copy.charts = copy.charts.map((chart): ChartModel => ({
    ...chart,
    id: workbook.newId(),
    source: own(chart.source),
    series: chart.series.map((one) => ({
      ...one,
      name: own(one.name),
      values: own(one.values),
      categories: own(one.categories),
    })),
  }));
}

/**
 * The copy comes right after the sheet, with all that lies on it. Its tables get a name of their own, and what names
 * the sheet or its tables names the copy. What the file keeps beside its sheets (settings, properties) is not doubled.
 * "Move or copy worksheets or worksheet data" (support.microsoft.com).
 */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  const copy = sheetOf({ ...structuredClone(sheetSnapshot(sheet)), id: workbook.newId() });
  copy.name = copyName(workbook, sheet.name);
  const tables = renewTables(workbook, copy);
  for (const format of copy.conditionalFormats) format.id = workbook.newId();
  renewCharts(workbook, sheet, copy);
  copyNames(workbook, sheet, copy);
  changeSheetFormulas(copy, (formula) =>
    mapTables(
      mapReferences(formula, (reference) =>
        sameName(reference.sheetName, sheet.name) ? { ...reference, sheetName: copy.name } : reference,
      ),
      (table) => tables.get(table.toLowerCase()) ?? table,
    ),
  );
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  workbook.emit({ type: 'sheet-added', sheetId: copy.id });
  return copy;
}
