import { endColumn, endRow } from '../../excel/model/box.ts';
import type { Book } from '../book/book.ts';
import type { Announcer } from '../dom/announcer.ts';
import { texts } from '../texts/texts.ts';
import { parseClipboard } from '../../excel/user/clipboard.ts';
import { writeClipboard } from './clipboard.ts';
import { tiled } from './fill.ts';
import type { Grid } from './grid.ts';

interface Bound {
  readonly grid: Grid;
  readonly book: Book;
  readonly announcer: Announcer;
}

/** Copy, cut and paste in the grid, with the keys and the menus of browser and system. */
export function bindClipboard(bound: Bound): void {
  const { element } = bound.grid.table;
  const onGrid = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.clipboardData === null) return;
    event.preventDefault();
    act(event);
  };
  element.addEventListener(
    'copy',
    onGrid((event) => copy(event, bound)),
  );
  element.addEventListener(
    'paste',
    onGrid((event) => paste(event, bound)),
  );
  element.addEventListener(
    'cut',
    onGrid((event) => {
      copy(event, bound);
      clear(bound);
    }),
  );
}

function copy({ clipboardData }: ClipboardEvent, { grid, book, announcer }: Bound): void {
  const { box } = grid;
  const sheet = book.sheet();
  const rows = Math.min(endRow(box), sheet.used.rows) - box.row;
  const columns = Math.min(endColumn(box), sheet.used.columns) - box.column;
  const block = Array.from({ length: Math.max(1, rows) }, (_row, i) =>
    Array.from(
      { length: Math.max(1, columns) },
      (_column, j) => sheet.cell(box.row + i, box.column + j).text,
    ),
  );
  clipboardData?.setData('text/plain', writeClipboard(block));
  announcer.say(texts.grid.copied(block.length * (block[0]?.length ?? 0)));
}

function paste({ clipboardData }: ClipboardEvent, { grid, book, announcer }: Bound): void {
  const text = clipboardData?.getData('text/plain') ?? '';
  const copied = parseClipboard(text);
  if (text === '') {
    announcer.warn(texts.grid.emptyClipboard);
    return;
  }
  const { box } = grid;
  const { row, column } = box;
  const block = tiled(copied, box);
  const refusal = book.paste({ row, column }, block);
  if (refusal !== undefined) {
    announcer.warn(refusal.message);
    return;
  }
  const columns = Math.max(...block.map((line) => line.length));
  grid.select({
    active: { row, column },
    anchor: { row: row + block.length - 1, column: column + columns - 1 },
  });
  announcer.say(texts.grid.pasted(block.reduce((sum, line) => sum + line.length, 0)));
}

function clear({ grid, book, announcer }: Bound): void {
  const refusal = book.clear(grid.box);
  if (refusal !== undefined) announcer.warn(refusal.message);
}
