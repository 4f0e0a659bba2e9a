import type { Element } from '@xmldom/xmldom';
import type { SheetLook } from '../../sheets/look/sheet-look.ts';
import { addElement, attributeOf, childrenOf, listIn } from '../package/xml.ts';
import { CellIndex } from './cell-index.ts';
import { inDigits } from './page-xml.ts';
import { sheetOrder } from './sheet-order.ts';

/** Widths and heights, and rows and columns that must come in sight again. */
export function mendLines(sheet: Element, { page, cleared, hidden }: SheetLook): void {
  for (const [column, points] of page.widths) mendColumn(listIn(sheet, 'cols', sheetOrder), column, points);
  const lines = new CellIndex(sheet);
  for (const { row, rows = 1, points } of page.heights)
    for (let at = row; at < row + rows; at += 1) {
      lines.row(at).setAttribute('ht', String(points));
      lines.row(at).setAttribute('customHeight', '1');
    }
  // What a filter hides stays hidden: the file does not tell it from what somebody hid.
  if (hidden.filtered.length > 0) return;
  const end = Math.max(0, ...cleared.map((area) => area.row + area.rows));
  for (const [row, line] of lines.rows()) if (row < end) line.removeAttribute('hidden');
}

const numberOf = (one: Element, name: 'min' | 'max'): number => Number(attributeOf(one, name));

/** A file says widths of columns beside each other at once: the one that is meant is taken apart from the others. */
function mendColumn(list: Element, column: number, points: number): void {
  const number = column + 1;
  const known = childrenOf(list, 'col').find(
    (one) => numberOf(one, 'min') <= number && number <= numberOf(one, 'max'),
  );
  const own = known === undefined ? newColumn(list, number) : apart(list, known, number);
  own.setAttribute('width', String(inDigits(points)));
  own.setAttribute('customWidth', '1');
  own.removeAttribute('hidden');
  own.removeAttribute('bestFit');
}

function newColumn(list: Element, number: number): Element {
  const next = childrenOf(list, 'col').find((one) => numberOf(one, 'min') > number);
  return spanning(addElement(list, 'col', next), number, number);
}

function apart(list: Element, known: Element, number: number): Element {
  const [min, max] = [numberOf(known, 'min'), numberOf(known, 'max')];
  if (min < number) spanning(copyBefore(list, known), min, number - 1);
  const own = spanning(copyBefore(list, known), number, number);
  if (number < max) spanning(known, number + 1, max);
  else list.removeChild(known);
  return own;
}

const copyBefore = (list: Element, known: Element): Element =>
  list.insertBefore(known.cloneNode(true), known) as Element;

function spanning(one: Element, min: number, max: number): Element {
  one.setAttribute('min', String(min));
  one.setAttribute('max', String(max));
  return one;
}
