import { endRow, endColumn } from '../../excel/model/box.ts';
import type { Book } from '../book/book.ts';
import { tell } from '../book/tell.ts';
import type { Announcer } from '../dom/announcer.ts';
import { texts } from '../texts/texts.ts';
import { openCellMenu } from './cell-menu.ts';
import type { Editing } from './editing.ts';
import { fillDown } from './fill.ts';
import { openFilterPanel } from './filter-panel.ts';
import type { Grid } from './grid.ts';
import type { CellAction } from './keys.ts';
import { wholeColumns, wholeRows } from './selection.ts';

export interface Bound {
  /** Ends what is tied to the page as a whole. */
  readonly signal: AbortSignal;
  readonly grid: Grid;
  readonly editing: Editing;
  readonly book: Book;
  readonly announcer: Announcer;
}

type Performed = Exclude<CellAction, { kind: 'tab' }>;
type Performers = {
  readonly [Kind in Performed['kind']]: (bound: Bound, action: Extract<Performed, { kind: Kind }>) => void;
};

const performers: Performers = {
  move: ({ grid }, { step, extend }) => void grid.step(step, { extend }),
  'let-go': ({ grid }) => grid.note.hide(),
  edit: ({ editing }) => editing.start({ mode: 'editing' }),
  type: ({ editing }, { text }) => editing.start({ mode: 'typing', text }),
  choices: (bound) => {
    if (bound.book.sheet().filter(bound.grid.active) === undefined) bound.editing.choose();
    else openFilter(bound);
  },
  clear: ({ grid, book, announcer }) => tell(book.clear(grid.box), texts.grid.cleared, announcer),
  'select-all': ({ grid, book }) => {
    const { rows, columns } = book.sheet().used;
    grid.select({ active: { row: 0, column: 0 }, anchor: { row: rows - 1, column: columns - 1 } });
  },
  undo: ({ book, announcer }) => tell(book.undo(), texts.grid.undone, announcer),
  redo: ({ book, announcer }) => tell(book.redo(), texts.grid.redone, announcer),
  'fill-down': ({ grid, book, announcer }) => tell(fillDown(book, grid.box), texts.grid.filled, announcer),
  lines: ({ grid }, { axis }) => {
    const { box } = grid;
    grid.select(
      axis === 'row' ? wholeRows(box.row, endRow(box) - 1) : wholeColumns(box.column, endColumn(box) - 1),
    );
  },
  enter: ({ grid }, { back }) => {
    if (back) grid.step('up');
    else grid.enter();
  },
  menu: (bound) => openCellMenu(bound),
  sheet: ({ grid, book }, { by }) => stepSheet(book, by, grid),
};

/** The kind of an action decides which performer it gets; the compiler cannot see that the two belong together. */
export const perform = (action: Performed, bound: Bound): void =>
  (performers[action.kind] as (bound: Bound, action: Performed) => void)(bound, action);

/** Opens what the button in the active cell offers, when it has one. */
export function openFilter({ grid, book, announcer }: Bound): void {
  const column = book.sheet().filter(grid.active);
  const { activeCell } = grid;
  if (column === undefined || activeCell === undefined) return;
  grid.note.hide();
  openFilterPanel(activeCell, {
    book,
    column,
    onDone: (refusal, done) => {
      tell(refusal, done, announcer);
      grid.focus();
    },
    onCancel: () => grid.focus(),
  });
}

function stepSheet(book: Book, by: number, grid: Grid): void {
  const tabs = book.tabs();
  const next = tabs[tabs.findIndex(({ active }) => active) + by];
  if (next === undefined) return;
  book.activate(next.id);
  grid.refresh();
  grid.focus();
}
