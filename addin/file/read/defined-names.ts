import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath } from './book-part.ts';

/** Names that hold for the whole workbook, with what they stand for; those that a program keeps for itself left out. */
export function definedNames(file: XlsxPackage): ReadonlyMap<string, string> {
  const names = childOf(file.root(bookPath(file)), 'definedNames');
  const found = (names === undefined ? [] : childrenOf(names, 'definedName')).flatMap(
    (one): readonly (readonly [string, string])[] => {
      const name = attributeOf(one, 'name') ?? '';
      const isOurs = attributeOf(one, 'localSheetId') === undefined && !name.startsWith('_xlnm.');
      return isOurs ? [[name, one.textContent ?? '']] : [];
    },
  );
  return new Map(found);
}
