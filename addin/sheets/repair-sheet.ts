import type { FormContext } from '../../shared/inzending/form.ts';
import { repairSheetTexts as texts } from '../texts/repair.ts';
import { tableHeights } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 3;
const widths = [130, 430];

/** One thing that was done to the form, and when. */
export type RepairEntry = readonly [moment: string, text: string];

/** What was repaired or brought up to date, for who opens the file later; the newest last. */
export function repairSheet(context: FormContext, entries: readonly RepairEntry[]): SheetModel {
  const table: TableModel = {
    name: tableNames.repair,
    row: HEADER_ROW,
    column: 0,
    header: texts.headings,
    rows: entries.length === 0 ? [['', '']] : entries,
    styles: ['label', 'cell'],
    filter: false,
  };
  return {
    name: sheetNames.repair,
    accent: false,
    widths,
    heights: [titleHeight, ...tableHeights(table, widths)],
    blocks: heading(texts.title, texts.lead),
    tables: [table],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperOfForm(context, true),
    locked: true,
    start: { row: 0, column: 0 },
  };
}
