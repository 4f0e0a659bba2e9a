import type { Book, Refusal } from '../book/book.ts';
import type { ColumnFilter, FilterChoice } from '../book/column-filter.ts';
import { button, element } from '../dom/element.ts';
import { placeBeside } from '../dom/place-beside.ts';
import { texts } from '../texts/texts.ts';

export interface FilterPanelOptions {
  readonly book: Book;
  readonly column: ColumnFilter;
  /** What was done, or why it could not be; the panel is closed by then. */
  readonly onDone: (refusal: Refusal | undefined, done: string) => void;
  readonly onCancel: () => void;
}

/** What the button in a heading opens: sorting, and a tick for each text that the column holds. */
export function openFilterPanel(anchor: HTMLElement, { book, column, onDone, onCancel }: FilterPanelOptions) {
  const panel = element('dialog', {
    class: 'filter-panel',
    'aria-label': texts.filter.panel(column.heading),
  });
  const close = () => {
    panel.close();
    panel.remove();
  };
  const act = (label: string, run: () => Refusal | undefined, done: string, attributes = {}) =>
    button(
      label,
      () => {
        close();
        onDone(run(), done);
      },
      attributes,
    );
  const cancel = () => {
    close();
    onCancel();
  };
  const list = makeTicks(book.filterChoices(column));
  const apply = () => book.filter(column, list.isAll() ? null : list.chosen());
  const ok = act(texts.filter.apply, apply, texts.filter.applied, { class: 'primary' });
  list.onChange(() => (ok.disabled = list.chosen().length === 0));
  panel.append(
    act(texts.filter.up, () => book.sort(column, true), texts.filter.sorted),
    act(texts.filter.down, () => book.sort(column, false), texts.filter.sorted),
    ...(column.filtered
      ? [act(texts.filter.clear, () => book.filter(column, null), texts.filter.cleared)]
      : []),
    list.element,
    element('div', { class: 'dialog-buttons' }, ok, button(texts.filter.cancel, cancel)),
  );
  panel.addEventListener('cancel', (event) => {
    event.preventDefault();
    cancel();
  });
  // Beside the panel is the page behind it, which is the panel's own backdrop.
  panel.addEventListener('pointerdown', (event) => {
    if (event.target === panel) cancel();
  });
  (anchor.closest('.workbook') ?? document.body).append(panel);
  panel.showModal();
  placeBeside(panel, anchor, { under: true });
}

interface Ticks {
  readonly element: HTMLElement;
  readonly chosen: () => readonly string[];
  readonly isAll: () => boolean;
  onChange(listener: () => void): void;
}

function makeTicks(choices: readonly FilterChoice[]): Ticks {
  const all = tick(
    texts.filter.all,
    choices.every(({ chosen }) => chosen),
  );
  const each = choices.map(({ text, chosen }) => ({
    text,
    ...tick(text === '' ? texts.filter.empty : text, chosen),
  }));
  const isAll = () => each.every(({ box }) => box.checked);
  const chosen = () => each.filter(({ box }) => box.checked).map(({ text }) => text);
  let changed: () => void = () => undefined;
  const group = element(
    'fieldset',
    { class: 'ticks' },
    element('legend', {}, texts.filter.show),
    all.label,
    ...each.map(({ label }) => label),
  );
  group.addEventListener('change', ({ target }) => {
    if (target === all.box) for (const { box } of each) box.checked = all.box.checked;
    all.box.checked = isAll();
    all.box.indeterminate = !isAll() && chosen().length > 0;
    changed();
  });
  return { element: group, chosen, isAll, onChange: (listener) => (changed = listener) };
}

function tick(text: string, checked: boolean) {
  const box = element('input', { type: 'checkbox', checked });
  return { box, label: element('label', {}, box, text) };
}
