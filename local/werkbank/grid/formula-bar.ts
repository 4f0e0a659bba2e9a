import { formatAddress, parseAddress } from '../../excel/model/address.ts';
import { cellBox } from '../../excel/model/box.ts';
import type { Book } from '../book/book.ts';
import type { Announcer } from '../dom/announcer.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import type { Editing } from './editing.ts';
import type { Grid } from './grid.ts';
import { makeHistoryButtons } from './history-buttons.ts';
import { fromBox, single } from './selection.ts';

interface Parts {
  readonly grid: Grid;
  readonly editing: Editing;
  readonly book: Book;
  readonly announcer: Announcer;
}

/** The line above the grid: the address of the active cell, to go elsewhere with, and its content, to change. */
export function makeFormulaBar(parts: Parts): {
  readonly element: HTMLElement;
  readonly refresh: () => void;
} {
  const { grid, book } = parts;
  const address = element('input', {
    class: 'address',
    'aria-label': texts.formulaBar.address,
    autocomplete: 'off',
    spellcheck: false,
  });
  const content = element('input', { class: 'content', autocomplete: 'off', spellcheck: false });
  const history = makeHistoryButtons(parts);
  const refresh = () => {
    history.refresh();
    const { row, column } = grid.active;
    const here = formatAddress(cellBox(row, column));
    if (document.activeElement !== address) address.value = here;
    if (document.activeElement === content) return;
    content.value = book.sheet().editText(grid.active);
    content.setAttribute('aria-label', texts.formulaBar.content(here));
    content.readOnly = !book.sheet().cell(row, column).editable;
  };
  bindAddress(address, parts, refresh);
  bindContent(content, parts, refresh);
  grid.onSelect(refresh);
  return { element: element('div', { class: 'formula-bar' }, history.element, address, content), refresh };
}

function bindAddress(field: HTMLInputElement, { grid, announcer }: Parts, refresh: () => void): void {
  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', refresh);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') grid.focus();
    if (key !== 'Enter') return;
    const found = parseAddress(field.value.trim());
    if (found?.sheetName !== null) announcer.warn(texts.formulaBar.unknown(field.value));
    else grid.select(fromBox(found.box));
  });
}

function bindContent(field: HTMLInputElement, { grid, editing, book }: Parts, refresh: () => void): void {
  const restore = () => (field.value = book.sheet().editText(grid.active));
  field.addEventListener('blur', () => {
    restore();
    refresh();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      restore();
      grid.focus();
    }
    if (event.key !== 'Enter' || field.readOnly) return;
    event.preventDefault();
    const { value: text } = field;
    const place = grid.active;
    editing.commit({
      place,
      text,
      then: (written) => {
        grid.select(single(place));
        if (written) grid.step('down');
      },
    });
  });
}
