import { formatAddress } from '../../excel/model/address.ts';
import { type Box, includes } from '../../excel/model/box.ts';
import type { Book, Place } from '../book/book.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import { CellNote } from './cell-note.ts';
import { GridTable } from './grid-table.ts';
import { type Field, move, type Step } from './move.ts';
import { reveal } from './reveal.ts';
import { fromBox, samePlace, selectedBox, type Selection, single } from './selection.ts';

type Listener = () => void;

/** The sheet in front and what is selected in it. Editing stands in editing.ts. */
export class Grid {
  readonly table = new GridTable();
  readonly note = new CellNote();
  /** Lies over the cells and scrolls with them; what is put in it says by itself where it stands. */
  readonly layer = element('div', { class: 'layer' });
  readonly #scroller: HTMLElement;
  readonly #book: Book;
  readonly #listeners = new Set<Listener>();
  readonly #drawListeners = new Set<Listener>();
  #selection: Selection = single({ row: 0, column: 0 });
  #shown = '';
  /** Where a row of cells that are left with Tab began: Enter goes to the next row there. */
  #entryColumn: number | undefined;
  /** The cells of the selection that are drawn; the active one is among them. */
  #marked: readonly HTMLElement[] = [];

  constructor(scroller: HTMLElement, book: Book) {
    this.#scroller = scroller;
    this.#book = book;
    scroller.replaceChildren(element('div', { class: 'canvas' }, this.table.element, this.layer));
    scroller.addEventListener('scroll', () => {
      this.table.drawMoreNear(scroller.getBoundingClientRect().bottom);
      this.note.follow(scroller);
    });
    this.table.element.addEventListener('focusin', () => this.note.show());
    this.table.element.addEventListener('focusout', () => this.note.hide());
  }

  get active(): Place {
    return this.#selection.active;
  }

  get anchor(): Place {
    return this.#selection.anchor;
  }

  get box(): Box {
    return selectedBox(this.#selection);
  }

  get activeCell(): HTMLTableCellElement | undefined {
    return this.table.cellAt(this.active);
  }

  /** Told when another cell was selected, here or by the add-in. */
  onSelect(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Told when the cells were drawn anew: another sheet, or a change in this one. */
  onDraw(listener: Listener): void {
    this.#drawListeners.add(listener);
  }

  /** Draws the sheet in front anew. */
  refresh(): void {
    const sheet = this.#book.sheet();
    if (!this.#shown.startsWith(`${sheet.id} `)) this.#scroller.scrollTo(0, 0);
    this.table.draw(sheet, texts.grid.sheet(sheet.name));
    for (const listener of this.#drawListeners) listener();
    this.follow();
  }

  /** Goes along with a selection that the add-in made. */
  follow(): void {
    const sheet = this.#book.sheet();
    const selected = `${sheet.id} ${formatAddress(sheet.selection)}`;
    const elsewhere = this.#shown !== selected;
    if (elsewhere) this.#selection = fromBox(sheet.selection);
    this.#show(elsewhere);
  }

  focus(): void {
    this.activeCell?.focus({ preventScroll: true });
    this.#reveal();
  }

  select(selection: Selection): void {
    this.#entryColumn = undefined;
    this.#selection = selection;
    this.#book.select(this.box);
    this.#show(true);
    this.focus();
  }

  /** Goes to another cell; false at the edge of the sheet. */
  step(step: Step, { extend = false } = {}): boolean {
    const to = move(this.active, step, this.#field());
    if (samePlace(to, this.active)) return false;
    this.select(extend ? { active: to, anchor: this.anchor } : single(to));
    return true;
  }

  /** Tab: goes to the cell beside, and remembers where the row of Tabs began. */
  tab(step: Step): boolean {
    const began = this.#entryColumn ?? this.active.column;
    const moved = this.step(step);
    this.#entryColumn = began;
    return moved;
  }

  /** Enter: goes down, after a row of Tabs to where it began, as in Excel. */
  enter(): boolean {
    const began = this.#entryColumn;
    if (began === undefined) return this.step('down');
    const below = move({ row: this.active.row, column: began }, 'down', this.#field());
    this.select(single(below));
    this.#entryColumn = began;
    return true;
  }

  includes({ row, column }: Place): boolean {
    return includes(this.box, row, column);
  }

  #field(): Field {
    const sheet = this.#book.sheet();
    const row = Math.max(20, this.activeCell?.offsetHeight ?? 0);
    return {
      ...this.table.extent,
      used: sheet.used,
      page: Math.max(1, Math.floor(this.#scroller.clientHeight / row) - 2),
      isHidden: (at) => sheet.isRowHidden(at.row) || sheet.isColumnHidden(at.column),
      isFilled: (at) => sheet.cell(at.row, at.column).text !== '',
    };
  }

  #show(moved: boolean): void {
    const sheet = this.#book.sheet();
    this.#shown = `${sheet.id} ${formatAddress(this.box)}`;
    // The cell under the active one may have to be drawn first.
    this.table.cellAt(this.active);
    for (const cell of this.#marked) {
      cell.removeAttribute('aria-selected');
      cell.setAttribute('tabindex', '-1');
    }
    this.#marked = this.table.drawn(this.box);
    for (const cell of this.#marked) cell.setAttribute('aria-selected', 'true');
    this.table.markHeadings(this.box);
    const { activeCell } = this;
    activeCell?.setAttribute('tabindex', '0');
    if (activeCell !== undefined) this.note.describe(activeCell, sheet, this.active);
    if (!moved) return;
    this.#takeFocusAlong();
    this.#reveal();
    for (const listener of this.#listeners) listener();
  }

  /** A cell that was left, as undo does, would keep the focus and its frame. */
  #takeFocusAlong(): void {
    const { activeCell } = this;
    const { activeElement: focused } = document;
    if (focused instanceof HTMLTableCellElement && focused !== activeCell && this.table.placeOf(focused))
      activeCell?.focus({ preventScroll: true });
  }

  #reveal(): void {
    const { activeCell } = this;
    if (activeCell !== undefined) reveal(activeCell, this.#scroller);
  }
}
