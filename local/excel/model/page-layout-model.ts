import { type Box } from './box.ts';

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Excel.PageLayoutZoomOptions: a percentage, or a number of pages to fit on. */
export interface PageZoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** How a sheet is printed; margins in points, as in Excel.PageLayout. */
export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: Box[];
  titleRows: Box | null;
  titleColumns: Box | null;
  /** Rows that begin a new page, in order. */
  horizontalBreaks: number[];
  texts: HeaderFooterTexts;
}

export const newPageLayout = (): PageLayoutModel => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 51,
  rightMargin: 51,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  horizontalBreaks: [],
  texts: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
