import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, XmlError } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';

/** A worksheet of a file. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Path of the part that lists the sheets. */
export function bookPath(file: XlsxPackage): string {
  const [book] = file.targetsOf('', 'officeDocument');
  if (book === undefined || !file.has(book.target)) throw new XmlError('The file has no workbook.');
  return book.target;
}

/** The worksheets in the order of their tabs; sheets that are only a chart are left out. */
export function sheetParts(file: XlsxPackage): readonly SheetPart[] {
  const book = bookPath(file);
  const worksheets = new Map(file.targetsOf(book, 'worksheet').map(({ id, target }) => [id, target]));
  return listedSheets(file.root(book)).flatMap((sheet) => {
    const path = worksheets.get(attributeOf(sheet, 'id') ?? '');
    return path === undefined || !file.has(path) ? [] : [{ name: attributeOf(sheet, 'name') ?? '', path }];
  });
}

/** All tabs, as the workbook lists them. */
export function listedSheets(book: Element): readonly Element[] {
  const sheets = childOf(book, 'sheets');
  return sheets === undefined ? [] : childrenOf(sheets, 'sheet');
}
