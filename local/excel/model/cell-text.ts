import { readValue } from './cell-value.ts';
import { displayText } from './display-text.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** What Excel.Range.text gives for one cell: the value in the number format of the cell. */
export const cellText = (workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  displayText(
    readValue(workbook, sheet, row, column),
    styleValue(styleAt(sheet, row, column), 'numberFormat'),
    workbook.locale,
  );
