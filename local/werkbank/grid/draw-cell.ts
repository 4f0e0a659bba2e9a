import type { CellView } from '../book/cell-view.ts';
import type { ColumnFilter } from '../book/column-filter.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';

const pixels = (value: number) => `${value}px`;
const decorations = ({ underline, strikethrough }: CellView) =>
  [underline === true && 'underline', strikethrough === true && 'line-through'].filter(Boolean).join(' ');

/** Styles of the cell itself; '' takes one away. */
const cellStyles = (view: CellView) => ({
  backgroundColor: view.fill ?? '',
  borderRight: view.borderRight ?? '',
  borderBottom: view.borderBottom ?? '',
  verticalAlign: view.vertical,
});

/** Room on the side where the text stands; Excel does not indent what stands in the middle. */
const indentOf = ({ indent, align }: CellView) => ({
  paddingInlineStart: indent > 0 && align === 'left' ? pixels(indent * 9) : '',
  paddingInlineEnd: indent > 0 && align === 'right' ? pixels(indent * 9) : '',
});

const textStyles = (view: CellView) => ({
  color: view.color ?? '',
  fontWeight: view.bold === true ? '700' : '',
  fontStyle: view.italic === true ? 'italic' : '',
  textDecoration: decorations(view),
  // Excel's points are drawn as they are: 11 pt is 14.7 px.
  fontSize: view.fontSize === undefined ? '' : `${view.fontSize}pt`,
  fontFamily: view.fontName === undefined ? '' : `"${view.fontName}", Carlito, Calibri, sans-serif`,
  textAlign: view.align,
  ...indentOf(view),
  // No wider than what it says: a box that is wider would lie over cells that it leaves empty.
  width: view.spill === undefined ? '' : 'max-content',
  maxWidth: view.spill === undefined ? '' : pixels(view.spill - 8),
});

const drawn = new WeakMap<HTMLElement, string>();

/** Draws a cell, unless it already looks like this. Styles are set one by one: the page allows no inline ones. */
export function drawCell(cell: HTMLTableCellElement, view: CellView): void {
  const signature = JSON.stringify(view);
  if (drawn.get(cell) === signature) return;
  drawn.set(cell, signature);
  const text = element('span', { class: view.wrap ? 'text wrapped' : 'text' }, view.text);
  Object.assign(text.style, textStyles(view));
  Object.assign(cell.style, cellStyles(view));
  cell.toggleAttribute('data-filled', view.fill !== undefined);
  cell.toggleAttribute('data-heading', view.filter !== undefined);
  if (view.editable) cell.removeAttribute('aria-readonly');
  else cell.setAttribute('aria-readonly', 'true');
  cell.replaceChildren(text, ...(view.filter === undefined ? [] : [filterButton(view.filter)]));
}

/** What the press does is heard by the grid: see bind-filters.ts. */
function filterButton({ heading, filtered, sorted }: ColumnFilter): HTMLElement {
  const label = filtered ? texts.filter.buttonFiltered(heading) : texts.filter.button(heading);
  const mark = filtered ? '▼' : sorted === undefined ? '▾' : { up: '↑', down: '↓' }[sorted];
  return element(
    'button',
    {
      type: 'button',
      class: filtered ? 'filter-button filtered' : 'filter-button',
      tabindex: -1,
      'aria-haspopup': 'dialog',
      'aria-label': label,
    },
    mark,
  );
}

/** Makes that the cell is drawn anew at the next opportunity. */
export const forgetDrawn = (cell: HTMLElement): boolean => drawn.delete(cell);
