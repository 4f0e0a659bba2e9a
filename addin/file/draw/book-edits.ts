import type { Element } from '@xmldom/xmldom';
import { addElement, attributeOf, childOf, childrenOf, listIn } from '../package/xml.ts';
import { partKinds, RELATION_IDS } from '../package/part-kinds.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath, listedSheets, sheetParts } from '../read/book-part.ts';

/** The order of what stands in the part that lists the sheets (ECMA-376 part 1, 18.2.27), as far as it matters here. */
const order = ['workbookPr', 'bookViews', 'sheets', 'externalReferences', 'definedNames', 'calcPr', 'extLst'];

/** Lets the workbook list one more sheet, as the last tab. */
export function addSheet(file: XlsxPackage, name: string, text: string): string {
  const book = bookPath(file);
  const path = file.freePath('xl/worksheets/sheet');
  const id = file.add(book, { path, text, kind: partKinds.worksheet });
  const root = file.edit(book);
  const numbers = listedSheets(root).map((sheet) => Number(attributeOf(sheet, 'sheetId')));
  const list = listIn(root, 'sheets', order);
  const sheet = addElement(list, 'sheet');
  sheet.setAttribute('name', name);
  sheet.setAttribute('sheetId', String(Math.max(0, ...numbers) + 1));
  sheet.setAttributeNS(RELATION_IDS, 'r:id', id);
  return path;
}

export function renameSheet(file: XlsxPackage, from: string, to: string): void {
  const found = listedSheets(file.edit(bookPath(file))).find((one) => attributeOf(one, 'name') === from);
  found?.setAttribute('name', to);
}

/** Brings a sheet to the front; more than one in front would make Excel type in all of them at once. */
export function bringToFront(file: XlsxPackage, name: string): void {
  const root = file.edit(bookPath(file));
  const views = listIn(root, 'bookViews', order);
  const view = childOf(views, 'workbookView') ?? addElement(views, 'workbookView');
  view.setAttribute('activeTab', String(tabOf(root, name)));
  view.removeAttribute('firstSheet');
  for (const sheet of sheetParts(file)) select(file, sheet.path, sheet.name === name);
}

function select(file: XlsxPackage, path: string, isInFront: boolean): void {
  const views = childOf(file.root(path), 'sheetViews');
  for (const view of views === undefined ? [] : childrenOf(views, 'sheetView')) {
    if ((attributeOf(view, 'tabSelected') === '1') === isInFront) continue;
    file.edit(path);
    if (isInFront) view.setAttribute('tabSelected', '1');
    else view.removeAttribute('tabSelected');
  }
}

/** What a name stands for; `of`: the sheet of which it is a print title or area. */
export function setName(
  file: XlsxPackage,
  name: string,
  { reference, of }: { readonly reference: string; readonly of?: string },
): void {
  const root = file.edit(bookPath(file));
  const tab = of === undefined ? undefined : String(tabOf(root, of));
  const list = listIn(root, 'definedNames', order);
  const known = childrenOf(list, 'definedName').find(
    (one) => attributeOf(one, 'name') === name && attributeOf(one, 'localSheetId') === tab,
  );
  const entry = known ?? addElement(list, 'definedName');
  entry.setAttribute('name', name);
  if (tab !== undefined) entry.setAttribute('localSheetId', tab);
  entry.textContent = reference.replace(/^=/, '');
}

/** Number of a tab, counted over all tabs. */
const tabOf = (book: Element, name: string): number =>
  Math.max(
    0,
    listedSheets(book).findIndex((one) => attributeOf(one, 'name') === name),
  );

/** The order in which formulas were calculated: wrong as soon as a cell changes, and made again by every program. */
export function dropCalcChain(file: XlsxPackage): void {
  const book = bookPath(file);
  for (const { target } of file.targetsOf(book, 'calcChain')) file.remove(book, target);
}
