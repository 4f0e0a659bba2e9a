import type { Element } from '@xmldom/xmldom';
import { rangeReference } from '../../sheets/areas.ts';
import type { PageLook, SheetLook } from '../../sheets/look/sheet-look.ts';
import { palette } from '../../sheets/styles.ts';
import {
  addElement,
  appendXml,
  attributeOf,
  childOf,
  childrenOf,
  firstAfter,
  listIn,
} from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { setName } from './book-edits.ts';
import { paneXml, paperXmls, protectionXml } from './page-xml.ts';
import { sheetOrder } from './sheet-order.ts';

/** What belongs to a sheet as a whole: its tab, what stays in sight, protection, paper. */
export function mendPage(file: XlsxPackage, sheet: Element, { sheet: name, page, locked }: SheetLook): void {
  mendProperties(sheet, page);
  mendView(sheet, page);
  for (const [part, text] of [['sheetProtection', protectionXml({ locked })], ...paperXmls(page)] as const)
    replace(sheet, part, text);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const { printTitle, printed } = page;
  if (printTitle !== undefined) {
    const reference = `${quoted}!$${printTitle.from + 1}:$${printTitle.to + 1}`;
    setName(file, '_xlnm.Print_Titles', { reference, of: name });
  }
  if (printed !== undefined)
    setName(file, '_xlnm.Print_Area', { reference: rangeReference(name, printed), of: name });
}

function mendProperties(sheet: Element, { accent, pages }: PageLook): void {
  const properties = listIn(sheet, 'sheetPr', sheetOrder);
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  const tab = listIn(properties, 'tabColor', order);
  for (const { name } of Array.from(tab.attributes)) tab.removeAttribute(name);
  tab.setAttribute('rgb', `FF${(accent ? palette.accent : palette.quiet).slice(1)}`);
  if (pages === undefined) listIn(properties, 'pageSetUpPr', order).setAttribute('fitToPage', '1');
  else for (const known of childrenOf(properties, 'pageSetUpPr')) properties.removeChild(known);
}

/** The cell on which somebody stands stays; Excel goes to the right pane by itself. */
function mendView(sheet: Element, { frozen }: PageLook): void {
  const views = listIn(sheet, 'sheetViews', sheetOrder);
  const view = childOf(views, 'sheetView') ?? addElement(views, 'sheetView');
  if (attributeOf(view, 'workbookViewId') === undefined) view.setAttribute('workbookViewId', '0');
  view.setAttribute('showGridLines', '0');
  if (frozen === undefined) return;
  for (const pane of childrenOf(view, 'pane')) view.removeChild(pane);
  for (const selection of childrenOf(view, 'selection')) view.removeChild(selection);
  view.removeAttribute('topLeftCell');
  const text = paneXml(frozen);
  if (text !== '') appendXml(view, text, childrenOf(view)[0]);
}

function replace(sheet: Element, name: string, text: string): void {
  for (const known of childrenOf(sheet, name)) sheet.removeChild(known);
  if (text !== '') appendXml(sheet, text, firstAfter(sheet, name, sheetOrder));
}
