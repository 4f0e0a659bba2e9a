import type { Element } from '@xmldom/xmldom';
import type { SheetLook, StyledCells } from '../../sheets/look/sheet-look.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { readArea } from '../read/areas.ts';
import { overlaps } from '../read/sheet-rules.ts';
import { CellIndex } from './cell-index.ts';
import { writeText } from './edit-cells.ts';
import type { StyleBook } from './style-book.ts';

/** Gives cells their style again; what they hold is not looked at. */
export function mendCells(sheet: Element, { cleared, styled }: SheetLook, styles: StyleBook): void {
  partMerged(sheet, cleared);
  const cells = new CellIndex(sheet);
  for (const area of cleared)
    for (const { row, column } of cellsOf(area)) cells.known(row, column)?.removeAttribute('s');
  for (const run of styled) styleRun(cells, run, styles);
}

function styleRun(cells: CellIndex, { area, style, kept }: StyledCells, styles: StyleBook): void {
  for (const { row, column } of cellsOf(area)) {
    const own = styles.cell(style, kept?.get(row - area.row));
    cells.at(row, column).setAttribute('s', String(own));
  }
}

/** Texts of ours in cells that are empty; their style was given already. */
export function mendTexts(sheet: Element, { texts }: SheetLook): void {
  for (const { row, column, text } of texts) if (text !== '') writeText(sheet, row, column, text);
}

function* cellsOf({ row, column, rows, columns }: Area): Generator<{ row: number; column: number }> {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) yield { row: r, column: c };
}

/** Only the first of merged cells holds something; the others come back empty. */
function partMerged(sheet: Element, cleared: readonly Area[]): void {
  const list = childOf(sheet, 'mergeCells');
  if (list === undefined) return;
  for (const one of childrenOf(list, 'mergeCell')) if (isOn(one, cleared)) list.removeChild(one);
  const left = childrenOf(list, 'mergeCell').length;
  if (left === 0) sheet.removeChild(list);
  else list.setAttribute('count', String(left));
}

function isOn(merged: Element, cleared: readonly Area[]): boolean {
  const area = readArea(attributeOf(merged, 'ref') ?? '');
  return area !== undefined && cleared.some((own) => overlaps(own, area));
}
