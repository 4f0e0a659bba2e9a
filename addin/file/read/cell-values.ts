import type { Element } from '@xmldom/xmldom';
import type { CellContents } from '../../excel/workbook.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { fromCellText } from '../package/xml-text.ts';

/** Text of a string item: of all its runs, without the hints of how it is spoken. */
export function itemText(item: Element): string {
  return childrenOf(item)
    .map((part) => {
      if (part.localName === 't') return fromCellText(part.textContent ?? '');
      return part.localName === 'r' ? itemText(part) : '';
    })
    .join('');
}

type Reader = (text: string, shared: readonly string[]) => CellContents;

/** How the value of a cell is read, by the kind that the file says it is. */
const readers: Readonly<Record<string, Reader>> = {
  s: (text, shared) => shared[Number(text)] ?? '',
  b: (text) => text === '1' || text === 'true',
  n: Number,
  d: (text) => serialOf(text),
};

/** Text of a formula, or an error such as #N/A, which Excel gives as its text. */
const asItStands: Reader = (text) => fromCellText(text);

/** What a cell holds, as Excel would give it; a formula gives its last result. */
export function cellContents(cell: Element, shared: readonly string[]): CellContents {
  const kind = attributeOf(cell, 't') ?? 'n';
  const inline = childOf(cell, 'is');
  if (kind === 'inlineStr') return inline === undefined ? '' : itemText(inline);
  const value = childOf(cell, 'v')?.textContent ?? '';
  return value === '' ? '' : (readers[kind] ?? asItStands)(value, shared);
}

/** Whether a cell has a formula of which no program has noted the result. */
export const lacksResult = (cell: Element): boolean =>
  childOf(cell, 'f') !== undefined &&
  childOf(cell, 'is') === undefined &&
  (childOf(cell, 'v')?.textContent ?? '') === '' &&
  attributeOf(cell, 't') !== 'str';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, for every day from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date that stands in the file as a date is a serial number for Excel. */
function serialOf(text: string): CellContents {
  const time = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(time) ? text : (time - DAY_ZERO) / DAY;
}
