import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { rawTable } from '../raw-table.ts';
import { plainKey } from './plain-text.ts';

/** Tables without which the form of this version cannot be read. */
const needed = ['Formulier', 'Gegevens', 'Kinderen', 'Groepen', 'Bron', 'Aantallen', 'Toelichting'];

/** Tables and headings as they stand in a form that nobody touched yet. */
export const partsOf = (workbook: WorkbookModel): ReadonlyMap<string, readonly string[]> =>
  new Map(needed.map((name) => [name, rawTable(workbook, name)?.headings ?? []]));

/** Whether the user left every table and every heading that the form needs. */
export const isWhole = (workbook: WorkbookModel, parts: ReadonlyMap<string, readonly string[]>): boolean =>
  [...parts].every(([name, headings]) => {
    const now = rawTable(workbook, name)?.headings.map(plainKey) ?? [];
    return headings.every((heading) => now.includes(plainKey(heading)));
  });
