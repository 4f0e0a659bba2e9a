import type { Box } from '../../excel/model/box.ts';
import { openCellMenu } from './cell-menu.ts';
import { type Bound, openFilter } from './perform.ts';
import { single, wholeColumns, wholeRows } from './selection.ts';

/** Ties the mouse to the grid: select, drag, edit, the buttons in headings and the menu. */
export function bindMouse(bound: Bound): void {
  bindSelecting(bound);
  bindHeadings(bound);
  const { grid, editing } = bound;
  const { element } = grid.table;
  element.addEventListener('dblclick', ({ target }) => {
    if (grid.table.placeOf(target) !== undefined && !isControl(target)) editing.start({ mode: 'editing' });
  });
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.filter-button') : null;
    const place = button === null ? undefined : grid.table.placeOf(button);
    if (place === undefined) return;
    grid.select(single(place));
    openFilter(bound);
  });
  element.addEventListener('contextmenu', (event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const place = grid.table.placeOf(event.target);
    if (place !== undefined && !grid.includes(place)) grid.select(single(place));
    openCellMenu(bound);
  });
}

function bindSelecting({ grid, signal }: Bound): void {
  const { element } = grid.table;
  let dragging = false;
  element.addEventListener('pointerdown', (event) => {
    const place = grid.table.placeOf(event.target);
    if (place === undefined || event.button !== 0 || isControl(event.target)) return;
    event.preventDefault();
    dragging = event.pointerType === 'mouse';
    grid.select(event.shiftKey ? { active: place, anchor: grid.anchor } : single(place));
  });
  element.addEventListener('pointerover', (event) => {
    const place = dragging ? grid.table.placeOf(event.target) : undefined;
    if (place !== undefined) grid.select({ active: grid.active, anchor: place });
  });
  window.addEventListener('pointerup', () => (dragging = false), { signal });
}

/** A press on the number of a row, or the letter of a column, selects the whole of it. */
function bindHeadings({ grid }: Bound): void {
  grid.table.element.addEventListener('pointerdown', (event) => {
    const heading = headingOf(event.target);
    if (heading === undefined) return;
    event.preventDefault();
    const { axis, at } = heading;
    const first = event.shiftKey ? grid.active[axis] : at;
    // The right button on what is selected opens the menu of all of it.
    if (event.button === 0 || !spans(grid.box, heading))
      grid.select(axis === 'row' ? wholeRows(first, at) : wholeColumns(first, at));
  });
}

interface Heading {
  readonly axis: 'row' | 'column';
  readonly at: number;
}

function headingOf(target: EventTarget | null): Heading | undefined {
  const heading = target instanceof Element ? target.closest('th') : null;
  if (heading === null) return undefined;
  if (heading.scope !== 'row') return { axis: 'column', at: heading.cellIndex - 1 };
  return { axis: 'row', at: (heading.parentElement as HTMLTableRowElement).sectionRowIndex };
}

const spans = ({ row, column, rows, columns }: Box, { axis, at }: Heading) =>
  axis === 'row' ? at >= row && at < row + rows : at >= column && at < column + columns;

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement;
