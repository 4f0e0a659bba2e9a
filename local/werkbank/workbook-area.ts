import type { Book } from './book/book.ts';
import type { Change } from './book/once-per-moment.ts';
import type { Announcer } from './dom/announcer.ts';
import { element } from './dom/element.ts';
import { bindCharts } from './charts/bind-charts.ts';
import { bindClipboard } from './grid/bind-clipboard.ts';
import { bindGrid } from './grid/bind-grid.ts';
import { Editing } from './grid/editing.ts';
import { makeFormulaBar } from './grid/formula-bar.ts';
import { Grid } from './grid/grid.ts';
import { makeSheetTabs } from './tabs/sheet-tabs.ts';
import { texts } from './texts/texts.ts';

export interface WorkbookArea {
  readonly grid: Grid;
  /** Stops listening to the workbook and the page. */
  close(): void;
}

const panelId = 'sheet';

/** Shows a workbook: formula bar, grid and tabs, kept up to date with what user and add-in do. */
export function openWorkbookArea(holder: HTMLElement, book: Book, announcer: Announcer): WorkbookArea {
  const stop = new AbortController();
  const scroller = element('div', {
    class: 'scroller',
    id: panelId,
    role: 'tabpanel',
    'aria-label': texts.grid.region,
  });
  const grid = new Grid(scroller, book);
  const editing = new Editing(grid, book, announcer);
  const parts = { grid, editing, book, announcer, signal: stop.signal };
  const formulaBar = makeFormulaBar(parts);
  const tabs = makeSheetTabs({ book, announcer, panel: panelId });
  const keys = element('p', { class: 'visually-hidden', id: 'grid-keys' }, texts.grid.keys);
  grid.table.element.setAttribute('aria-describedby', keys.id);
  holder.replaceChildren(formulaBar.element, keys, scroller, ...grid.note.elements, tabs.element);
  bindGrid(parts);
  bindClipboard(parts);
  bindCharts(grid, book);
  const refresh = ({ selectionOnly }: Change) => {
    if (selectionOnly) {
      grid.follow();
      return;
    }
    grid.refresh();
    formulaBar.refresh();
    tabs.refresh();
  };
  refresh({ selectionOnly: false });
  const leaveBook = book.onChange(refresh);
  stop.signal.addEventListener('abort', leaveBook);
  return { grid, close: () => stop.abort() };
}
