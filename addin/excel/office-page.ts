import { areaAddress } from '../sheets/areas.ts';
import { palette } from '../sheets/styles.ts';
import type { PageLook } from '../sheets/look/sheet-look.ts';
import { paperTexts } from '../texts/sheets.ts';

/** What belongs to the sheet as a whole: widths, what stays in sight, paper, color of its tab. */
export function drawPage(sheet: Excel.Worksheet, model: PageLook): void {
  sheet.showGridlines = false;
  sheet.tabColor = model.accent ? palette.accent : palette.quiet;
  for (const [column, points] of model.widths) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points;
  }
  for (const { row, rows = 1, points } of model.heights) {
    sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = points;
  }
  const { frozen } = model;
  if (frozen !== undefined) freeze(sheet, frozen);
  if (model.printed !== undefined) sheet.pageLayout.setPrintArea(areaAddress(model.printed));
  drawPaper(sheet.pageLayout, model);
  if (model.pages !== undefined) drawPages(sheet, model.pages);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (columns === 0 && rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** One A4 wide, as many pages long as it needs. */
function drawPaper(layout: Excel.PageLayout, { printTitle, paper }: PageLook): void {
  layout.orientation = paper.upright ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.leftMargin = 36;
  layout.rightMargin = 36;
  if (printTitle !== undefined) layout.setPrintTitleRows(`$${printTitle.from + 1}:$${printTitle.to + 1}`);
  const { defaultForAllPages: words } = layout.headersFooters;
  words.leftHeader = asWords(paper.header);
  words.rightHeader = '&A';
  words.leftFooter = asWords(paper.footer);
  words.rightFooter = paperTexts.page('&P', '&N');
}

/** In a header an ampersand begins a code, unless it is doubled: `Uk & Puk` is the name of a real voorschool program. */
const asWords = (text: string): string => text.replaceAll('&', '&&');

function drawPages(sheet: Excel.Worksheet, { scale, breaks }: NonNullable<PageLook['pages']>): void {
  sheet.pageLayout.zoom = { scale };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
