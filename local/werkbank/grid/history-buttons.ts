import type { Book, Refusal } from '../book/book.ts';
import { tell } from '../book/tell.ts';
import type { Announcer } from '../dom/announcer.ts';
import { button, element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import type { Grid } from './grid.ts';

interface Parts {
  readonly grid: Grid;
  readonly book: Book;
  readonly announcer: Announcer;
}

/** What Ctrl+Z and Ctrl+Y do, to see and to press. */
export function makeHistoryButtons({ grid, book, announcer }: Parts): {
  readonly element: HTMLElement;
  readonly refresh: () => void;
} {
  const make = (sign: string, label: string, run: () => Refusal | undefined, done: string) => {
    const made = button('', () => tell(run(), done, announcer), { title: label, 'aria-label': label });
    // Who presses with the mouse goes on in the sheet; by keyboard one may want the next step back too.
    made.addEventListener('click', ({ detail }) => {
      if (detail > 0) grid.focus();
    });
    made.append(
      element('span', { 'aria-hidden': 'true' }, sign),
      element('span', { class: 'history-label', 'aria-hidden': 'true' }, label),
    );
    return made;
  };
  const undo = make('↶', texts.history.undo, () => book.undo(), texts.grid.undone);
  const redo = make('↷', texts.history.redo, () => book.redo(), texts.grid.redone);
  return {
    element: element(
      'div',
      { role: 'group', class: 'history', 'aria-label': texts.history.label },
      undo,
      redo,
    ),
    // Off by aria alone: a button that is disabled would drop the focus that is on it.
    refresh: () => {
      const { canUndo, canRedo } = book.history();
      undo.setAttribute('aria-disabled', String(!canUndo));
      redo.setAttribute('aria-disabled', String(!canRedo));
    },
  };
}
