import { type PageSetup, type Worksheet } from 'exceljs';
import { formatAddress } from '../model/address.ts';
import { type Box, maxColumns } from '../model/box.ts';
import { type HeaderFooterTexts, type PageLayoutModel } from '../model/page-layout-model.ts';
import { type SheetModel } from '../model/sheet-model.ts';

/** Numbers of paper sizes in a file. */
const paperSizes: Record<string, number> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

const inches = (points: number) => points / 72;

function zoomToXlsx({ zoom }: PageLayoutModel): Partial<PageSetup> {
  if (zoom.horizontalFitToPages === undefined && zoom.verticalFitToPages === undefined)
    return { scale: zoom.scale ?? 100 };
  // 0 means: as many as it takes.
  return {
    fitToPage: true,
    fitToWidth: zoom.horizontalFitToPages ?? 0,
    fitToHeight: zoom.verticalFitToPages ?? 0,
  };
}

const rowsOf = (box: Box) => `${box.row + 1}:${box.row + box.rows}`;

/** ExcelJS fixes the columns of a print area itself, and leaves the rows as they are. */
const areaToXlsx = (box: Box) => formatAddress(box).replace(/(\d+)/g, '$$$1');

function titlesToXlsx({ printArea, titleRows, titleColumns }: PageLayoutModel): Partial<PageSetup> {
  return {
    ...(printArea.length > 0 ? { printArea: printArea.map(areaToXlsx).join('&&') } : {}),
    ...(titleRows ? { printTitlesRow: rowsOf(titleRows) } : {}),
    ...(titleColumns ? { printTitlesColumn: formatAddress(titleColumns) } : {}),
  };
}

const join = (left: string, center: string, right: string) =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

function textsToXlsx(texts: HeaderFooterTexts, out: Worksheet): void {
  out.headerFooter.oddHeader = join(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  out.headerFooter.oddFooter = join(texts.leftFooter, texts.centerFooter, texts.rightFooter);
}

export function pageToXlsx({ pageLayout }: SheetModel, out: Worksheet): void {
  Object.assign(out.pageSetup, {
    orientation: pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: paperSizes[pageLayout.paperSize] ?? 9,
    ...zoomToXlsx(pageLayout),
    ...titlesToXlsx(pageLayout),
    horizontalCentered: pageLayout.centerHorizontally,
    verticalCentered: pageLayout.centerVertically,
    blackAndWhite: pageLayout.blackAndWhite,
    draft: pageLayout.draftMode,
    showGridLines: pageLayout.printGridlines,
    showRowColHeaders: pageLayout.printHeadings,
    margins: {
      left: inches(pageLayout.leftMargin),
      right: inches(pageLayout.rightMargin),
      top: inches(pageLayout.topMargin),
      bottom: inches(pageLayout.bottomMargin),
      header: inches(pageLayout.headerMargin),
      footer: inches(pageLayout.footerMargin),
    },
  });
  textsToXlsx(pageLayout.texts, out);
  // ExcelJS breaks below a row, Excel above one; from the first column to the last.
  for (const row of pageLayout.horizontalBreaks) out.getRow(row).addPageBreak(0, maxColumns);
}
