import type { Element } from '@xmldom/xmldom';
import type { CellContents } from '../../excel/workbook.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { fromXstring } from '../package/xml-text.ts';

/** Text of a string item: of all its runs, without the hints of how it is spoken. */
export function itemText(item: Element): string {
  return childrenOf(item)
    .map((part) => {
      if (part.localName === 't') return fromXstring(part.textContent ?? '');
      return part.localName === 'r' ? itemText(part) : '';
    })
    .join('');
}

/** What a cell holds, as Excel would give it; a formula gives its last result. */
export function cellContents(cell: Element, shared: readonly string[]): CellContents {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') {
    const item = childOf(cell, 'is');
    return item === undefined ? '' : itemText(item);
  }
  const value = childOf(cell, 'v')?.textContent;
  if (value === undefined || value === null || value === '') return '';
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true';
    case 'n':
      return Number(value);
    case 'd':
      return serialOf(value);
    default:
      // `str`: text of a formula; `e`: an error such as #N/A, which Excel gives as its text.
      return fromXstring(value);
  }
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
  const time = Date.parse(/T/.test(text) && !/Z$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? text : (time - DAY_ZERO) / DAY;
}
