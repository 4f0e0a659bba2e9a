import type { Element } from '@xmldom/xmldom';
import { cellAddress } from '../../sheets/areas.ts';
import { addElement, appendXml, attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { element, toCellText } from '../package/xml-text.ts';
import { readCell } from '../read/areas.ts';
import { cellsOf, rowsOf } from '../read/grid.ts';

/** Writes a text in a cell of a sheet that is there; the format of the cell stays. */
export function writeText(sheet: Element, row: number, column: number, text: string): void {
  numberAll(sheet);
  const line = rowAt(sheet, row);
  const cell = cellAt(line, cellAddress(row, column), column);
  for (const child of childrenOf(cell)) cell.removeChild(child);
  cell.removeAttribute('t');
  if (text === '') return;
  cell.setAttribute('t', 'inlineStr');
  const item = appendXml(cell, element('is', {}, element('t', {}, 'x')));
  const [words] = childrenOf(item);
  words?.setAttribute('xml:space', 'preserve');
  if (words !== undefined) words.textContent = toCellText(text);
}

/** Writes a number in a cell of a sheet that is there; the format of the cell stays. */
export function writeCount(sheet: Element, row: number, column: number, count: number): void {
  writeText(sheet, row, column, '');
  const cell = cellAt(rowAt(sheet, row), cellAddress(row, column), column);
  addElement(cell, 'v').textContent = String(count);
}

/** Height in points of a row, where it has one of its own. */
export function heightOf(sheet: Element, row: number): number | undefined {
  const found = Array.from(rowsOf(sheet)).find((one) => one.row === row);
  const height = found === undefined ? undefined : attributeOf(found.line, 'ht');
  return height === undefined ? undefined : Number(height);
}

/** Gives a row of a sheet that is there a height in points. */
export function setHeight(sheet: Element, row: number, points: number): void {
  numberAll(sheet);
  const line = rowAt(sheet, row);
  line.setAttribute('ht', String(points));
  line.setAttribute('customHeight', '1');
}

/** Rows and cells may leave out where they stand; before something is put between them they must say it. */
export function numberAll(sheet: Element): void {
  for (const { row, column, cell } of cellsOf(sheet)) cell.setAttribute('r', cellAddress(row, column));
  for (const { row, line } of [...rowsOf(sheet)]) line.setAttribute('r', String(row + 1));
}

function rowAt(sheet: Element, row: number): Element {
  const data = childOf(sheet, 'sheetData') ?? addElement(sheet, 'sheetData');
  const rows = childrenOf(data, 'row');
  const numberOf = (one: Element) => Number(attributeOf(one, 'r')) - 1;
  const known = rows.find((one) => numberOf(one) === row);
  // A hint of which columns are used, no longer true.
  known?.removeAttribute('spans');
  if (known !== undefined) return known;
  const next = rows.find((one) => numberOf(one) > row);
  const made = addElement(data, 'row', next);
  made.setAttribute('r', String(row + 1));
  return made;
}

function cellAt(line: Element, address: string, column: number): Element {
  const cells = childrenOf(line, 'c');
  const known = cells.find((one) => attributeOf(one, 'r') === address);
  if (known !== undefined) return known;
  const next = cells.find((one) => (readCell(attributeOf(one, 'r') ?? '')?.column ?? 0) > column);
  const made = addElement(line, 'c', next);
  made.setAttribute('r', address);
  return made;
}
