import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { bookPath, sheetParts } from '../read/book-part.ts';
import { cellsOf } from '../read/grid.ts';

/**
 * Empties the shared texts that no cell names any more: a file keeps them after their cells are gone. The others keep
 * their number.
 */
export function dropUnusedStrings(file: XlsxPackage): void {
  const [part] = file.targetsOf(bookPath(file), 'sharedStrings');
  if (part === undefined || !file.has(part.target)) return;
  const used = new Set(sheetParts(file).flatMap(({ path }) => textNumbers(file, path)));
  childrenOf(file.edit(part.target), 'si').forEach((item, number) => {
    if (used.has(number)) return;
    for (const child of childrenOf(item)) item.removeChild(child);
  });
}

const textNumbers = (file: XlsxPackage, path: string): readonly number[] =>
  [...cellsOf(file.root(path))].flatMap(({ cell }) => {
    const value = attributeOf(cell, 't') === 's' ? childOf(cell, 'v') : undefined;
    return value === undefined ? [] : [Number(value.textContent)];
  });
