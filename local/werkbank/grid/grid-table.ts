import { columnName } from '../../excel/model/address.ts';
import type { Box } from '../../excel/model/box.ts';
import type { Place, SheetView } from '../book/book.ts';
import { element } from '../dom/element.ts';
import { drawCell } from './draw-cell.ts';
import { freezePanes } from './freeze-panes.ts';
import type { Extent } from './move.ts';
import { textWidth } from './text-width.ts';

/** Rows that are drawn at once; more follow when the user comes near the last one. */
const portion = 60;
/** Empty lines beyond what is used, and the least that fills a screen. */
const margin = { rows: 12, columns: 2, leastRows: 32, leastColumns: 14 };

const extentOf = ({ used }: SheetView): Extent => ({
  rows: Math.max(used.rows + margin.rows, margin.leastRows),
  columns: Math.max(used.columns + margin.columns, margin.leastColumns),
});

const headingWidth = 46;

/** Hidden together with its cells: a cell that is not drawn leaves its column to the next cell. */
function columnOf(width: number, hidden: boolean): HTMLElement {
  const col = element('col', { hidden });
  col.style.width = `${width}px`;
  return col;
}

/** The table of the grid: one sheet at a time, its rows drawn in portions and each cell only when it changed. */
export class GridTable {
  readonly element = element('table', { role: 'grid', 'aria-multiselectable': true });
  readonly #columns = element('colgroup');
  readonly #head = element('thead');
  readonly #body = element('tbody');
  #sheet: SheetView | undefined;
  #extent: Extent = { rows: 0, columns: 0 };
  #shape = '';

  constructor() {
    this.element.append(this.#columns, this.#head, this.#body);
  }

  get extent(): Extent {
    return this.#extent;
  }

  /** Draws a sheet; what was drawn of the same sheet stays and is brought up to date. */
  draw(sheet: SheetView, name: string): void {
    const isOther = this.#sheet?.id !== sheet.id;
    this.#sheet = sheet;
    this.#extent = extentOf(sheet);
    this.element.classList.toggle('no-gridlines', !sheet.showGridlines);
    this.element.setAttribute('aria-label', name);
    this.element.setAttribute('aria-rowcount', String(this.#extent.rows + 1));
    this.element.setAttribute('aria-colcount', String(this.#extent.columns + 1));
    if (isOther) this.#body.replaceChildren();
    this.#drawColumns(sheet);
    this.#drawRows(Math.max(portion, this.#body.rows.length));
    freezePanes(this.element, sheet, headingWidth);
  }

  /** The cell; its row is drawn first when it was not yet. */
  cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    if (row >= this.#body.rows.length) this.#drawRows(row + portion);
    return this.#body.rows[row]?.cells[column + 1];
  }

  /** Where the upper left corner of a cell lies, in CSS pixels from that of the table with its headings. */
  cornerOf(place: Place): { readonly left: number; readonly top: number } {
    const cell = this.cellAt(place);
    const line = cell?.closest('tr');
    return { left: cell?.offsetLeft ?? 0, top: line?.offsetTop ?? 0 };
  }

  placeOf(node: EventTarget | null): Place | undefined {
    const cell = node instanceof Element ? node.closest('td') : null;
    if (cell === null || !this.#body.contains(cell)) return undefined;
    return { row: (cell.parentElement as HTMLTableRowElement).sectionRowIndex, column: cell.cellIndex - 1 };
  }

  /** The cells of a box, as far as they are drawn. */
  drawn({ row, column, rows, columns }: Box): HTMLTableCellElement[] {
    const lines = [...this.#body.rows].slice(row, row + rows);
    return lines.flatMap((line) => [...line.cells].slice(column + 1, column + 1 + columns));
  }

  /** Marks the number of each row and the letter of each column in which something is selected. */
  markHeadings({ row, column, rows, columns }: Box): void {
    for (const [i, line] of [...this.#body.rows].entries())
      line.cells[0]?.classList.toggle('selected', i >= row && i < row + rows);
    const letters = this.#head.rows[0]?.cells ?? [];
    for (const [i, letter] of [...letters].slice(1).entries())
      letter.classList.toggle('selected', i >= column && i < column + columns);
  }

  /** Draws the next portion when the user has scrolled near the end of what is drawn. */
  drawMoreNear(bottom: number): void {
    const last = this.#body.rows[this.#body.rows.length - 1];
    if (last !== undefined && last.getBoundingClientRect().top < bottom + 400)
      this.#drawRows(this.#body.rows.length + portion);
  }

  #drawColumns(sheet: SheetView): void {
    const indexes = Array.from({ length: this.#extent.columns }, (_, column) => column);
    const widths = indexes.map((column) => sheet.columnWidth(column));
    const shape = widths.join(' ');
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#body.replaceChildren();
    this.#columns.replaceChildren(
      columnOf(headingWidth, false),
      ...widths.map((width, column) => columnOf(width, sheet.isColumnHidden(column))),
    );
    this.element.style.width = `${widths.reduce((sum, width) => sum + width, headingWidth)}px`;
    const headings = indexes.map((column) =>
      element(
        'th',
        {
          scope: 'col',
          hidden: sheet.isColumnHidden(column),
          class: column > 0 && sheet.isColumnHidden(column - 1) && 'after-hidden',
        },
        columnName(column),
      ),
    );
    this.#head.replaceChildren(
      element('tr', { 'aria-rowindex': 1 }, element('td', { class: 'corner' }), ...headings),
    );
  }

  #drawRows(upTo: number): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    const rows = Math.min(upTo, this.#extent.rows);
    while (this.#body.rows.length > rows) this.#body.deleteRow(-1);
    for (let row = 0; row < rows; row++) {
      const line = this.#body.rows[row] ?? this.#body.appendChild(this.#newRow(row));
      line.hidden = sheet.isRowHidden(row);
      line.cells[0]?.classList.toggle('after-hidden', row > 0 && sheet.isRowHidden(row - 1));
      const height = sheet.rowHeight(row);
      line.style.height = height === undefined ? '' : `${height}px`;
      this.#drawLine(line, sheet, row);
    }
  }

  #drawLine(line: HTMLTableRowElement, sheet: SheetView, row: number): void {
    /** Of the text of a cell to the left, what still runs on; in pixels. */
    let running = 0;
    for (let column = 0; column < this.#extent.columns; column++) {
      const cell = line.cells[column + 1];
      if (cell?.querySelector('textarea') !== null) continue;
      const view = sheet.cell(row, column);
      drawCell(cell, view);
      if (view.spill !== undefined) running = Math.min(view.spill, textWidth(view) + 6);
      else if (view.text !== '') running = 0;
      running -= sheet.columnWidth(column);
      // As in Excel, no line stands in a text that runs on.
      cell.classList.toggle('runs-on', running > 0);
    }
  }

  #newRow(row: number): HTMLTableRowElement {
    const cells = Array.from({ length: this.#extent.columns }, (_, column) =>
      element('td', {
        role: 'gridcell',
        tabindex: -1,
        'aria-colindex': column + 2,
        hidden: this.#sheet?.isColumnHidden(column),
      }),
    );
    const heading = element('th', { scope: 'row' }, String(row + 1));
    return element('tr', { 'aria-rowindex': row + 2 }, heading, ...cells);
  }
}
