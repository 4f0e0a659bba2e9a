import type { Book, Refusal } from '../book/book.ts';
import type { Announcer } from '../dom/announcer.ts';
import { texts } from '../texts/texts.ts';
import type { Editing } from './editing.ts';
import type { Grid } from './grid.ts';
import { actionOf, type CellAction } from './keys.ts';
import { single } from './selection.ts';

interface Bound {
  /** Ends what is tied to the page as a whole. */
  readonly signal: AbortSignal;
  readonly grid: Grid;
  readonly editing: Editing;
  readonly book: Book;
  readonly announcer: Announcer;
}

/** Ties keys and mouse to the grid. */
export function bindGrid(bound: Bound): void {
  bindKeys(bound);
  bindMouse(bound);
}

function bindKeys(bound: Bound): void {
  let lettingGo = false;
  bound.grid.table.element.addEventListener('keydown', (event) => {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    const action = actionOf(event);
    if (action === undefined) return;
    if (action.kind === 'tab') {
      const leaves = lettingGo || !bound.grid.step(action.step);
      lettingGo = false;
      if (!leaves) event.preventDefault();
      return;
    }
    lettingGo = action.kind === 'let-go';
    event.preventDefault();
    perform(action, bound);
  });
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
  choices: ({ editing }) => editing.choose(),
  clear: ({ grid, book, announcer }) => tell(book.clear(grid.box), texts.grid.cleared, announcer),
  'select-all': ({ grid, book }) => {
    const { rows, columns } = book.sheet().used;
    grid.select({ active: { row: 0, column: 0 }, anchor: { row: rows - 1, column: columns - 1 } });
  },
  undo: ({ book, announcer }) => tell(book.undo(), texts.grid.undone, announcer),
  sheet: ({ grid, book }, { by }) => stepSheet(book, by, grid),
};

function tell(refusal: Refusal | undefined, done: string, { say, warn }: Announcer): void {
  if (refusal === undefined) say(done);
  else warn(refusal.message);
}

/** The kind of an action decides which performer it gets; the compiler cannot see that the two belong together. */
const perform = (action: Performed, bound: Bound): void =>
  (performers[action.kind] as (bound: Bound, action: Performed) => void)(bound, action);

function stepSheet(book: Book, by: number, grid: Grid): void {
  const tabs = book.tabs();
  const next = tabs[tabs.findIndex(({ active }) => active) + by];
  if (next === undefined) return;
  book.activate(next.id);
  grid.refresh();
  grid.focus();
}

function bindMouse({ grid, editing, signal }: Bound): void {
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
  element.addEventListener('dblclick', (event) => {
    if (grid.table.placeOf(event.target) !== undefined && !isControl(event.target))
      editing.start({ mode: 'editing' });
  });
}

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement;
