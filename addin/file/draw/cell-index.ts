import type { Element } from '@xmldom/xmldom';
import { cellAddress } from '../../sheets/areas.ts';
import { addElement, attributeOf, childOf, childrenOf } from '../package/xml.ts';
import { readCell } from '../read/areas.ts';
import { numberAll } from './edit-cells.ts';

interface Line {
  readonly line: Element;
  readonly cells: Map<number, Element>;
}

/** The rows and cells of a sheet by where they stand, to reach thousands of them; made where they are not there. */
export class CellIndex {
  readonly #data: Element;
  readonly #rows = new Map<number, Line>();

  constructor(sheet: Element) {
    numberAll(sheet);
    this.#data = childOf(sheet, 'sheetData') ?? addElement(sheet, 'sheetData');
    for (const line of childrenOf(this.#data, 'row')) {
      const cells = childrenOf(line, 'c').map(
        (cell) => [readCell(attributeOf(cell, 'r') ?? '')?.column ?? 0, cell] as const,
      );
      this.#rows.set(Number(attributeOf(line, 'r')) - 1, { line, cells: new Map(cells) });
    }
  }

  /** A cell that is there already. */
  known(row: number, column: number): Element | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  at(row: number, column: number): Element {
    const { line, cells } = this.#line(row);
    const known = cells.get(column);
    if (known !== undefined) return known;
    const next = nextAfter(cells, column);
    const made = addElement(line, 'c', next);
    made.setAttribute('r', cellAddress(row, column));
    // A hint of which columns are used, no longer true.
    line.removeAttribute('spans');
    cells.set(column, made);
    return made;
  }

  row(row: number): Element {
    return this.#line(row).line;
  }

  rows(): readonly (readonly [number, Element])[] {
    return [...this.#rows].map(([row, { line }]) => [row, line] as const);
  }

  #line(row: number): Line {
    const known = this.#rows.get(row);
    if (known !== undefined) return known;
    const lines = new Map([...this.#rows].map(([at, { line }]) => [at, line] as const));
    const line = addElement(this.#data, 'row', nextAfter(lines, row));
    line.setAttribute('r', String(row + 1));
    const made = { line, cells: new Map<number, Element>() };
    this.#rows.set(row, made);
    return made;
  }
}

/** The element that stands first after a place. */
function nextAfter(elements: ReadonlyMap<number, Element>, at: number): Element | undefined {
  let best: number | undefined;
  for (const place of elements.keys()) if (place > at && (best === undefined || place < best)) best = place;
  return best === undefined ? undefined : elements.get(best);
}
