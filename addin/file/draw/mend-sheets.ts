import type { Element } from '@xmldom/xmldom';
import type { SheetLook } from '../../sheets/look/sheet-look.ts';
import { attributeOf, childOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath, listedSheets } from '../read/book-part.ts';
import type { Found } from '../read/found.ts';
import { dropCalcChain } from './book-edits.ts';
import { stylesPath } from './draw-sheets.ts';
import { mendCells, mendTexts } from './mend-cells.ts';
import { mendLines } from './mend-lines.ts';
import { mendPage } from './mend-page.ts';
import { mendRules } from './mend-rules.ts';
import { mendTable } from './mend-tables.ts';
import { StyleBook } from './style-book.ts';

/** Puts the look of sheets in a file back where their parts stand; no value of a cell is written anew. */
export function mendSheets(file: XlsxPackage, { book, tables }: Found, looks: readonly SheetLook[]): void {
  dropCalcChain(file);
  const styles = new StyleBook(file.edit(stylesPath(file)));
  for (const look of looks) {
    const sheet = book.sheets.find(({ name }) => name === look.sheet);
    if (sheet === undefined) continue;
    const root = file.edit(sheet.path);
    mendCells(root, look, styles);
    mendTexts(root, look);
    mendRules(root, look, styles);
    mendLines(root, look);
    mendPage(file, root, look);
    if (look.hidden.sheet) showSheet(file.edit(bookPath(file)), look.sheet);
    for (const table of look.tables) {
      const { path, area } = tables.get(table.name) ?? {};
      if (path !== undefined && area !== undefined && table.isOther)
        mendTable(file.edit(path), { filter: table.filter, area });
    }
  }
}

function showSheet(book: Element, name: string): void {
  listedSheets(book)
    .find((one) => attributeOf(one, 'name') === name)
    ?.removeAttribute('state');
}

/** Whether somebody protected one of these sheets with a password: it is no mistake then, and stays. */
export const isLockedByPassword = (
  file: XlsxPackage,
  { book }: Found,
  looks: readonly SheetLook[],
): boolean =>
  looks.some((look) => {
    const sheet = book.sheets.find(({ name }) => name === look.sheet);
    const protection = sheet && childOf(file.root(sheet.path), 'sheetProtection');
    return (
      protection !== undefined &&
      ['password', 'hashValue'].some((name) => (attributeOf(protection, name) ?? '') !== '')
    );
  });
