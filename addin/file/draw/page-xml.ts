import { cellAddress } from '../../sheets/areas.ts';
import { palette } from '../../sheets/styles.ts';
import type { SheetModel } from '../../sheets/sheet-model.ts';
import { paperTexts } from '../../texts/sheets.ts';
import { element, plainElement } from '../package/xml-text.ts';

/** Color of the tab, and whether the sheet is made to fit the width of a page. */
export const propertiesXml = ({ accent, pages }: SheetModel): string =>
  element(
    'sheetPr',
    {},
    element('tabColor', { rgb: `FF${(accent ? palette.accent : palette.quiet).slice(1)}` }) +
      (pages === undefined ? element('pageSetUpPr', { fitToPage: 1 }) : ''),
  );

/** What stays in sight, and the cell that one stands on. */
export function viewXml({ frozen, start }: SheetModel): string {
  const address = cellAddress(start.row, start.column);
  const selection = { activeCell: address, sqref: address };
  const tab = { showGridLines: 0, workbookViewId: 0 };
  if (frozen === undefined) return views(tab, element('selection', selection));
  const pane = paneNameOf(frozen.rows, frozen.columns);
  return views(tab, paneXml(frozen) + element('selection', { pane, ...selection }));
}

/** What stays in sight; nothing where all of it moves. */
export function paneXml({ rows, columns }: NonNullable<SheetModel['frozen']>): string {
  if (rows === 0 && columns === 0) return '';
  return element('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: paneNameOf(rows, columns),
    state: 'frozen',
  });
}

const views = (tab: Parameters<typeof element>[1], content: string): string =>
  element('sheetViews', {}, element('sheetView', tab, content));

function paneNameOf(rows: number, columns: number): string {
  if (columns === 0) return 'bottomLeft';
  return rows === 0 ? 'topRight' : 'bottomRight';
}

/** A file counts widths in digits of the standard font: here 5.25 points each, beside 3.75 points of margin. */
export const inDigits = (points: number): number => Math.round(((points - 3.75) / 5.25) * 100) / 100;

export const columnsXml = ({ widths }: SheetModel): string =>
  widths.length === 0
    ? ''
    : element(
        'cols',
        {},
        widths
          .map((points, at) =>
            element('col', { min: at + 1, max: at + 1, width: inDigits(points), customWidth: 1 }),
          )
          .join(''),
      );

/** Without a password: against mistakes, not against people. Sorting out by filters and widths stay free. */
export const protectionXml = ({ locked }: Pick<SheetModel, 'locked'>): string =>
  locked
    ? element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, autoFilter: 0 })
    : '';

/** In a header an ampersand begins a code, unless it is doubled. */
const asWords = (text: string): string => text.replaceAll('&', '&&');

/** Everything about paper, in the order of the file: each part with its name. */
export function paperXmls({
  paper,
  pages,
}: Pick<SheetModel, 'paper' | 'pages'>): readonly (readonly [name: string, text: string])[] {
  const scale = pages === undefined ? { fitToWidth: 1, fitToHeight: 0 } : { scale: pages.scale };
  const setup = { paperSize: 9, ...scale, orientation: paper.upright ? 'portrait' : 'landscape' };
  const header = `&L${asWords(paper.header)}&R&A`;
  const footer = `&L${asWords(paper.footer)}&R${paperTexts.page('&P', '&N')}`;
  const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const words = plainElement('oddHeader', header) + plainElement('oddFooter', footer);
  return [
    ['pageMargins', element('pageMargins', margins)],
    ['pageSetup', element('pageSetup', setup)],
    ['headerFooter', element('headerFooter', {}, words)],
    ['rowBreaks', breaksXml(pages?.breaks ?? [])],
  ];
}

const breaksXml = (breaks: readonly number[]): string =>
  breaks.length === 0
    ? ''
    : element(
        'rowBreaks',
        { count: breaks.length, manualBreakCount: breaks.length },
        breaks.map((row) => element('brk', { id: row, max: 16383, man: 1 })).join(''),
      );
