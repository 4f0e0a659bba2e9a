import { formatAddress } from '../../excel/model/address.ts';
import { cellBox } from '../../excel/model/box.ts';
import type { Book, Place, Refusal } from '../book/book.ts';
import type { Announcer } from '../dom/announcer.ts';
import { texts } from '../texts/texts.ts';
import { askAboutRefusal } from './ask-about-refusal.ts';
import { type EditorEnd, openEditor } from './cell-editor.ts';
import { openChoices } from './choice-list.ts';
import type { Grid } from './grid.ts';
import { single } from './selection.ts';

export interface EditStart {
  /** What replaces the content; absent: the content itself is edited. */
  readonly text?: string;
  readonly mode: 'typing' | 'editing';
  readonly selectAll?: boolean;
}

interface Typed {
  readonly place: Place;
  readonly text: string;
  /** Told whether it stands in the cell now. */
  readonly then: (written: boolean) => void;
}

const addressOf = ({ row, column }: Place) => formatAddress(cellBox(row, column));

/** Changes the active cell: with a field in the cell, from its list, or from the formula bar. */
export class Editing {
  readonly #grid: Grid;
  readonly #book: Book;
  readonly #announcer: Announcer;

  constructor(grid: Grid, book: Book, announcer: Announcer) {
    this.#grid = grid;
    this.#book = book;
    this.#announcer = announcer;
    grid.note.onOpenChoices(() => this.choose());
  }

  start({ text, mode, selectAll = false }: EditStart): void {
    const cell = this.#openCell();
    if (cell === undefined) return;
    const place = this.#grid.active;
    const sheet = this.#book.sheet();
    openEditor(cell, {
      label: texts.grid.editing(addressOf(place), sheet.heading(place) ?? ''),
      text: text ?? sheet.editText(place),
      mode,
      selectAll,
      suggestions: sheet.suggestions(place),
      onCommit: (end) => {
        this.#book.endEdit();
        this.#leave(place, end);
      },
      onCancel: () => {
        this.#book.endEdit();
        this.#grid.refresh();
        this.#grid.focus();
      },
    });
    this.#book.beginEdit();
  }

  choose(): void {
    const place = this.#grid.active;
    const choices = this.#book.sheet().choices(place);
    if (choices.length === 0) return;
    const cell = this.#openCell();
    if (cell === undefined) return;
    openChoices(cell, {
      label: texts.grid.choicesOf(addressOf(place)),
      choices,
      current: this.#book.sheet().editText(place),
      onChoose: (text) => this.commit({ place, text, then: () => this.#grid.focus() }),
      onClose: (focus) => {
        if (focus === 'was-inside') this.#grid.focus();
      },
    });
  }

  /** Writes what was typed; a text that data validation refuses is asked about. */
  commit(typed: Typed): void {
    const { place, text, then } = typed;
    if (this.#book.sheet().editText(place) === text) {
      then(true);
      return;
    }
    const refusal = this.#book.type(place, text);
    if (refusal === undefined) {
      then(true);
      return;
    }
    this.#refused(refusal, typed);
  }

  /** The active cell, unless it may not be changed; then the user is told. */
  #openCell(): HTMLTableCellElement | undefined {
    const { row, column } = this.#grid.active;
    this.#grid.note.hide();
    if (this.#book.sheet().cell(row, column).editable) return this.#grid.activeCell;
    this.#announcer.warn(texts.refusals.protectedCell);
    return undefined;
  }

  #leave(place: Place, end: EditorEnd): void {
    this.#grid.refresh();
    const then = (written: boolean) => {
      if (end.by === 'leaving') return;
      if (!written || !this.#goOn(end)) this.#grid.focus();
    };
    this.commit({ place, text: end.text, then });
  }

  #goOn({ by, onward }: EditorEnd): boolean {
    if (by === 'tab') return this.#grid.tab(onward);
    return by === 'enter' && onward === 'down' ? this.#grid.enter() : this.#grid.step(onward);
  }

  #refused(refusal: Refusal, { place, text, then }: Typed): void {
    if (refusal.kind === 'blocked') {
      this.#announcer.warn(refusal.message);
      then(false);
      return;
    }
    askAboutRefusal(refusal, {
      again: () => {
        this.#grid.select(single(place));
        this.start({ text, mode: 'editing', selectAll: true });
      },
      keep: () => {
        this.#book.type(place, text, { despiteWarning: true });
        then(true);
      },
      cancel: () => {
        this.#grid.select(single(place));
        then(false);
      },
    });
  }
}
