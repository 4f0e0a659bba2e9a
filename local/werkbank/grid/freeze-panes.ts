import type { SheetView } from '../book/book.ts';

/** Makes frozen rows and columns stick; the headings of rows and columns stick by the style sheet. */
export function freezePanes(table: HTMLTableElement, sheet: SheetView, headingWidth: number): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  freezeRows(body, sheet.frozen.rows, table.tHead?.offsetHeight ?? 0);
  freezeColumns(table, sheet, headingWidth);
}

function freezeRows(body: HTMLTableSectionElement, count: number, below: number): void {
  let top = below;
  for (const [index, row] of [...body.rows].entries()) {
    const frozen = index < count;
    if (!frozen && !row.classList.contains('frozen')) break;
    row.classList.toggle('frozen', frozen);
    row.classList.toggle('last-frozen', index === count - 1);
    row.style.top = frozen ? `${top}px` : '';
    top += row.offsetHeight;
  }
  scrollerOf(body).style.scrollPaddingTop = `${frozenHeight(body, count, below)}px`;
}

function frozenHeight(body: HTMLTableSectionElement, count: number, below: number): number {
  return [...body.rows].slice(0, count).reduce((sum, row) => sum + row.offsetHeight, below);
}

function freezeColumns(table: HTMLTableElement, sheet: SheetView, headingWidth: number): void {
  const lefts: number[] = [];
  let left = headingWidth;
  for (let column = 0; column < sheet.frozen.columns; column++) {
    lefts.push(left);
    left += sheet.columnWidth(column);
  }
  for (const row of table.rows)
    for (const [index, cell] of [...row.cells].slice(1).entries()) {
      const at = lefts[index];
      if (at === undefined && !cell.classList.contains('frozen-cell')) break;
      cell.classList.toggle('frozen-cell', at !== undefined);
      cell.classList.toggle('last-frozen-cell', index === lefts.length - 1);
      cell.style.left = at === undefined ? '' : `${at}px`;
      // Text runs on over the frozen cells to its right: those on the left lie above them.
      const isAbove = at !== undefined && cell.tagName === 'TD';
      cell.style.zIndex = isAbove ? String(1 + lefts.length - index) : '';
    }
  scrollerOf(table).style.scrollPaddingLeft = `${left}px`;
}

const scrollerOf = (node: Element): HTMLElement => node.closest<HTMLElement>('.scroller') ?? document.body;
