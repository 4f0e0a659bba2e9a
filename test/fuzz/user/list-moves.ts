import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { clearFilters, filterChoices, filterTable } from '../../../local/excel/user/filter-table.ts';
import { deleteTableRows, insertTableRows } from '../../../local/excel/user/table-rows.ts';
import type { Of } from '../action/action.ts';
import type { SortByHand } from '../faults.ts';
import { shift, wipe } from '../model/entries.ts';
import { addressOf, type RawTable, rawTable, unfilteredRows } from '../raw-table.ts';
import { takeSortedRows } from './sorted-rows.ts';
import type { UserMove } from './user-move.ts';
import { type Where, whereIs } from './where.ts';

type OfRows = Of<'insertTableRows' | 'deleteTableRows'>;

const LIST = 'Kinderen';
const nothing = (): readonly string[] => [];

const isFiltered = ({ sheet, row, rows }: RawTable): boolean =>
  unfilteredRows(sheet, row, rows).length < rows;

/** Cells beside a table stay where they are, unless a filter makes whole rows of it. */
const acrossOf = (table: RawTable) =>
  isFiltered(table) ? {} : { across: { from: table.column, to: table.column + table.columns } };

const isIn = ({ row }: Where, table: RawTable): boolean =>
  row >= table.heading && row < table.row + table.rows;

/** The user picks an order in the button of a heading. */
export function sortMove(
  workbook: WorkbookModel,
  { column, ascending }: Of<'sort'>,
  sortByHand: SortByHand,
): UserMove | undefined {
  const table = rawTable(workbook, LIST);
  const heading = table?.headings[column % table.columns];
  if (table === undefined || heading === undefined) return undefined;
  const moving = table.sheet.rows;
  const rows = Array.from({ length: table.rows }, (_, i) => table.row + i).filter(
    (row) => moving.get(row)?.filtered !== true && moving.get(row)?.hidden !== true,
  );
  return {
    label: `sorts by ${heading}, ${ascending ? 'up' : 'down'}`,
    run: () => sortByHand(workbook, LIST, heading, ascending),
    expect: (ledger) => takeSortedRows(ledger, table, { rows, by: column % table.columns }),
    mayRefuse: false,
    undoing: 'step',
  };
}

/** What the buttons and the menu of a table do. */
export const listMoves = {
  filter: (workbook: WorkbookModel, { column, keep }: Of<'filter'>): UserMove | undefined => {
    const heading = headingIn(workbook, column);
    if (heading === undefined) return undefined;
    const choices = filterChoices(workbook, LIST, heading);
    const texts = choices.filter((_, i) => i % 3 !== keep % 3).map(({ text }) => text);
    return {
      label: `filters ${heading} on ${JSON.stringify(texts)}`,
      run: () => (texts.length === 0 ? null : filterTable(workbook, LIST, heading, texts)),
      expect: nothing,
      mayRefuse: false,
      undoing: 'step',
    };
  },

  showAll: (workbook: WorkbookModel): UserMove | undefined =>
    rawTable(workbook, LIST) && {
      label: 'takes all filters away',
      run: () => clearFilters(workbook, LIST),
      expect: nothing,
      mayRefuse: false,
      undoing: 'step',
    },

  insertTableRows: (workbook: WorkbookModel, { at, count }: OfRows): UserMove | undefined => {
    const where = whereIs(workbook, at);
    const table = where?.table;
    if (where === undefined || table === undefined || !isIn(where, table)) return undefined;
    const { sheet, row, column } = where;
    const move = { axis: 'row', at: Math.max(row, table.row), by: count, ...acrossOf(table) } as const;
    const address = `${addressOf(where)}:${addressOf({ row: row + count - 1, column })}`;
    return {
      label: `inserts table rows at ${sheet.name}!${address}`,
      run: () => insertTableRows({ workbook, sheet }, address),
      expect: (ledger) => {
        shift(ledger.sheet(sheet.id), move);
        return [];
      },
      // Below other tables on the sheet cells cannot give way in a band.
      mayRefuse: sheet.protection !== null || sheet.tables.length > 1,
      undoing: 'step',
    };
  },

  deleteTableRows: (workbook: WorkbookModel, { at, count }: OfRows): UserMove | undefined => {
    const where = whereIs(workbook, at);
    const table = where?.table;
    if (where === undefined || table === undefined || !isIn(where, table)) return undefined;
    const { sheet, row, column } = where;
    const address = `${addressOf(where)}:${addressOf({ row: row + count - 1, column })}`;
    const from = Math.max(row, table.row);
    const to = Math.min(row + count, table.row + table.rows);
    const rows = unfilteredRows(sheet, from, Math.max(0, to - from));
    const across = acrossOf(table);
    const keepsOne = rows.length === table.rows;
    return {
      label: `deletes table rows at ${sheet.name}!${address}`,
      run: () => deleteTableRows({ workbook, sheet }, address),
      expect: (ledger) => {
        const entries = ledger.sheet(sheet.id);
        const toColumn = table.column + table.columns;
        if (keepsOne) wipe(entries, { row: from, column: table.column, toRow: from + 1, toColumn });
        for (const one of (keepsOne ? rows.slice(1) : [...rows]).reverse())
          shift(entries, { axis: 'row', at: one, by: -1, ...across });
        return [];
      },
      mayRefuse: sheet.protection !== null || sheet.tables.length > 1,
      undoing: 'step',
    };
  },
};

function headingIn(workbook: WorkbookModel, nth: number): string | undefined {
  const table = rawTable(workbook, LIST);
  return table?.headings[nth % table.columns];
}
