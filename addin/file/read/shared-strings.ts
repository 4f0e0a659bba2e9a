import { childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath } from './book-part.ts';
import { itemText } from './cell-values.ts';

/** The texts that cells name by number. */
export function sharedStrings(file: XlsxPackage): readonly string[] {
  const [part] = file.targetsOf(bookPath(file), 'sharedStrings');
  return part === undefined || !file.has(part.target)
    ? []
    : childrenOf(file.root(part.target), 'si').map(itemText);
}
