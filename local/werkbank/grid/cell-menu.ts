import { formatAddress } from '../../excel/model/address.ts';
import { type Box, hasAllColumns, hasAllRows } from '../../excel/model/box.ts';
import type { Book, Lines, Refusal } from '../book/book.ts';
import { tell } from '../book/tell.ts';
import type { Announcer } from '../dom/announcer.ts';
import { type MenuGroup, openMenu } from '../dom/menu.ts';
import { texts } from '../texts/texts.ts';
import type { Grid } from './grid.ts';

interface Parts {
  readonly grid: Grid;
  readonly book: Book;
  readonly announcer: Announcer;
}

/** The menu of the selected cells: what can be done with their rows and columns. */
export function openCellMenu({ grid, book, announcer }: Parts): void {
  const { activeCell, box } = grid;
  if (activeCell === undefined) return;
  const act = (label: string, run: () => Refusal | undefined, done: string) => ({
    label,
    onChoose: () => {
      tell(run(), done, announcer);
      grid.focus();
    },
  });
  const groups = [
    ...(hasAllRows(box) ? [] : [rowGroup(box, book, act)]),
    ...tableGroup(box, book, act),
    ...(hasAllColumns(box) ? [] : [columnGroup(box, book, act)]),
    sheetGroup(grid, book, act),
  ];
  openMenu(activeCell, texts.menu.label(formatAddress(box)), groups, activeCell.closest('.workbook'));
}

type Act = (label: string, run: () => Refusal | undefined, done: string) => MenuGroup['items'][number];

function rowGroup(box: Box, book: Book, act: Act): MenuGroup {
  const rows: Lines = { axis: 'row', from: box.row, count: box.rows };
  const { menu } = texts;
  return {
    label: menu.rows(rows.from + 1, rows.from + rows.count),
    items: [
      act(menu.insertRows(rows.count), () => book.insertLines(rows), menu.rowsInserted(rows.count)),
      act(menu.deleteRows(rows.count), () => book.deleteLines(rows), menu.rowsDeleted(rows.count)),
      act(menu.hideRows(rows.count), () => book.hideLines(rows, true), menu.hidden),
      act(menu.showRows, () => book.hideLines(around(rows), false), menu.shown),
    ],
  };
}

function tableGroup(box: Box, book: Book, act: Act): readonly MenuGroup[] {
  const sheet = book.sheet();
  const inBody = sheet.isInTable(box) && sheet.heading(box) !== undefined;
  if (!inBody || hasAllRows(box) || hasAllColumns(box)) return [];
  const { menu } = texts;
  return [
    {
      label: menu.table,
      items: [
        act(menu.insertRows(box.rows), () => book.insertTableRows(box), menu.rowsInserted(box.rows)),
        act(menu.deleteRows(box.rows), () => book.deleteTableRows(box), menu.rowsDeleted(box.rows)),
      ],
    },
  ];
}

function columnGroup(box: Box, book: Book, act: Act): MenuGroup {
  const columns: Lines = { axis: 'column', from: box.column, count: box.columns };
  const { menu } = texts;
  return {
    label: menu.columns,
    items: [
      act(menu.hideColumns(columns.count), () => book.hideLines(columns, true), menu.hidden),
      act(menu.showColumns, () => book.hideLines(around(columns), false), menu.shown),
    ],
  };
}

function sheetGroup(grid: Grid, book: Book, act: Act): MenuGroup {
  const { frozen } = book.sheet();
  const isFrozen = frozen.rows + frozen.columns > 0;
  const freeze = (row: number, column: number) => () => {
    book.freezeAbove({ row, column });
    return undefined;
  };
  const { row, column } = grid.active;
  const { menu } = texts;
  return {
    label: menu.sheet,
    items: [
      isFrozen
        ? act(menu.unfreeze, freeze(0, 0), menu.unfrozen)
        : act(menu.freeze, freeze(row, column), menu.frozen),
    ],
  };
}

/** With the lines beside it: what is hidden between two others cannot be selected itself. */
const around = ({ axis, from, count }: Lines): Lines => {
  const first = Math.max(0, from - 1);
  return { axis, from: first, count: from + count + 1 - first };
};
