import ExcelJS, { type Worksheet, type WorksheetState } from 'exceljs';
import { type SheetModel, type Visibility } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { cellsToXlsx } from './cells-to-xlsx.ts';
import { chartsToXlsx } from './charts-to-xlsx.ts';
import { conditionalFormatsToXlsx } from './conditional-formats-to-xlsx.ts';
import { customPropertiesToXlsx } from './custom-properties-to-xlsx.ts';
import { namesToXlsx } from './names-to-xlsx.ts';
import { pageToXlsx } from './page-to-xlsx.ts';
import { protectionToXlsx } from './protection-to-xlsx.ts';
import { sheetNamesToXlsx } from './sheet-names-to-xlsx.ts';
import { argb } from './style-to-xlsx.ts';
import { tablesToXlsx } from './tables-to-xlsx.ts';
import { validationsToXlsx } from './validations-to-xlsx.ts';

const states: Record<Visibility, WorksheetState> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function viewOf({ freeze, showGridlines, showHeadings }: SheetModel): Worksheet['views'][number] {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  return freeze.rows > 0 || freeze.columns > 0
    ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, ...shown }
    : { state: 'normal', ...shown };
}

async function addSheet(workbook: WorkbookModel, sheet: SheetModel, book: ExcelJS.Workbook): Promise<void> {
  const out = book.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    properties: sheet.tabColor === '' ? {} : { tabColor: { argb: argb(sheet.tabColor) } },
    views: [viewOf(sheet)],
  });
  cellsToXlsx(workbook, sheet, out);
  tablesToXlsx(workbook, sheet, out);
  validationsToXlsx(sheet, out);
  conditionalFormatsToXlsx(sheet, out);
  pageToXlsx(sheet, out);
  if (sheet.protection) await protectionToXlsx(sheet.protection, out);
}

/** No names of people: whoever made the file is the product. */
function setProperties(workbook: WorkbookModel, book: ExcelJS.Workbook): void {
  const { title, subject, keywords, category } = workbook.properties;
  const moment = workbook.now();
  Object.assign(book, {
    creator: 'Groeiblad',
    lastModifiedBy: 'Groeiblad',
    created: moment,
    modified: moment,
    title,
    subject,
    keywords,
    category,
    company: '',
    manager: '',
  });
}

/**
 * The workbook as a file. What another program should recalculate is marked so. Works in Node and in the browser.
 */
export async function toXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  setProperties(workbook, book);
  for (const sheet of workbook.sheets) await addSheet(workbook, sheet, book);
  namesToXlsx(workbook, book);
  const active = workbook.sheets.indexOf(workbook.activeSheet);
  book.views = [
    { x: 0, y: 0, width: 20_000, height: 15_000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  book.calcProperties.fullCalcOnLoad = true;
  const file = await sheetNamesToXlsx(workbook, new Uint8Array(await book.xlsx.writeBuffer()));
  return customPropertiesToXlsx(workbook, await chartsToXlsx(workbook, file));
}
