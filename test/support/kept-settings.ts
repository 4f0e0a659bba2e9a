import { piecesOf, settingsIn } from '../../addin/excel/setting-pieces.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';

/** What the add-in keeps in this workbook, by key. */
export const keptIn = ({ customProperties }: WorkbookModel): ReadonlyMap<string, string> =>
  settingsIn(Object.entries(customProperties).map(([name, value]) => ({ name, text: String(value) })));

/** The workbook says this from now on, as if the add-in had kept it. */
export function keep({ customProperties }: WorkbookModel, key: string, value: string): void {
  for (const { name, text } of piecesOf(key, value)) customProperties[name] = text;
}

/** What is kept moves to where the add-in kept it before: a form that is in use for a while. */
export function keepAsBefore(workbook: WorkbookModel): void {
  for (const [key, value] of keptIn(workbook)) workbook.settings[key] = JSON.stringify(value);
  workbook.customProperties = {};
}
