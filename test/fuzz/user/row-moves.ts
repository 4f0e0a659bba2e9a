import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideRows,
  insertColumns,
  insertRows,
} from '../../../local/excel/user/rows.ts';
import type { Of } from '../action/action.ts';
import { shift, wipe } from '../model/entries.ts';
import { letterOf, type RawTable, rawTable, unfilteredRows } from '../raw-table.ts';
import { takeHeadings } from './after-edit.ts';
import type { UserMove } from './user-move.ts';
import { whereIs } from './where.ts';

type OfColumn = Of<'insertColumn' | 'deleteColumn'>;
type OfRows = Of<'insertRows' | 'deleteRows'>;
type OfHiding = Of<'hideRows' | 'showRows'>;

/** More columns than anybody fills. */
const ALL = 1000;

const nothing = (): readonly string[] => [];

/** A table that loses all its rows keeps the last one, emptied. */
const lastRowsOfEmptied = (sheet: SheetModel, gone: readonly number[]): readonly number[] =>
  sheet.tables
    .filter(({ box: { row, rows } }) => {
      const body = Array.from({ length: rows - 1 }, (_, i) => row + 1 + i);
      return !gone.includes(row) && body.every((one) => gone.includes(one));
    })
    .map(({ box: { row, rows } }) => row + rows - 1);

/** Which column of the sheet of the child list a wish means: one of the form only now and then. */
function columnIn({ columns, column, headings }: RawTable, nth: number): number {
  const index = nth % (columns + 3);
  const isOfForm = headings[index] !== undefined && !headings[index].startsWith('Kolom');
  return column + (isOfForm && nth % 7 !== 0 ? columns + 1 + (nth % 2) : index);
}

/** Whole rows and columns of a sheet. */
export const rowMoves = {
  insertRows: (workbook: WorkbookModel, { at, count }: OfRows): UserMove | undefined => {
    const where = whereIs(workbook, at);
    if (where === undefined) return undefined;
    const { sheet, row } = where;
    return {
      label: `inserts ${count} rows above row ${row + 1} of ${sheet.name}`,
      run: () => insertRows({ workbook, sheet }, row + 1, count),
      expect: (ledger) => {
        shift(ledger.sheet(sheet.id), { axis: 'row', at: row, by: count });
        return takeHeadings(ledger, sheet);
      },
      mayRefuse: sheet.protection !== null,
      undoing: 'step',
    };
  },

  deleteRows: (workbook: WorkbookModel, { at, count }: OfRows): UserMove | undefined => {
    const where = whereIs(workbook, at);
    if (where === undefined) return undefined;
    const { sheet, row } = where;
    const gone = unfilteredRows(sheet, row, count);
    const kept = lastRowsOfEmptied(sheet, gone);
    return {
      label: `deletes ${count} rows from row ${row + 1} of ${sheet.name}`,
      run: () => deleteRows({ workbook, sheet }, row + 1, count),
      expect: (ledger) => {
        const entries = ledger.sheet(sheet.id);
        for (const one of [...gone].reverse())
          if (kept.includes(one)) wipe(entries, { row: one, column: 0, toRow: one + 1, toColumn: ALL });
          else shift(entries, { axis: 'row', at: one, by: -1 });
        return takeHeadings(ledger, sheet);
      },
      // A heading without its table cannot go.
      mayRefuse: sheet.protection !== null || sheet.tables.some(({ box }) => gone.includes(box.row)),
      undoing: 'step',
    };
  },

  insertColumn: (workbook: WorkbookModel, { column: nth }: OfColumn): UserMove | undefined => {
    const table = rawTable(workbook, 'Kinderen');
    if (table === undefined) return undefined;
    const { sheet } = table;
    const column = table.column + (nth % (table.columns + 1));
    return {
      label: `inserts a column before ${letterOf(column)} of ${sheet.name}`,
      run: () => insertColumns({ workbook, sheet }, letterOf(column)),
      expect: (ledger) => {
        shift(ledger.sheet(sheet.id), { axis: 'column', at: column, by: 1 });
        return takeHeadings(ledger, sheet);
      },
      mayRefuse: sheet.protection !== null,
      undoing: 'step',
    };
  },

  deleteColumn: (workbook: WorkbookModel, { column: nth }: OfColumn): UserMove | undefined => {
    const table = rawTable(workbook, 'Kinderen');
    if (table === undefined) return undefined;
    const { sheet } = table;
    const column = columnIn(table, nth);
    return {
      label: `deletes column ${letterOf(column)} of ${sheet.name}`,
      run: () => deleteColumns({ workbook, sheet }, letterOf(column)),
      expect: (ledger) => {
        shift(ledger.sheet(sheet.id), { axis: 'column', at: column, by: -1 });
        return takeHeadings(ledger, sheet);
      },
      mayRefuse: sheet.protection !== null,
      undoing: 'step',
    };
  },

  hideRows: hideOrShowRows,
  showRows: hideOrShowRows,
  hideColumn: hideOrShowColumns,
  showColumns: hideOrShowColumns,
};

function hideOrShowRows(workbook: WorkbookModel, { do: kind, at, count }: OfHiding): UserMove | undefined {
  const where = whereIs(workbook, at);
  if (where === undefined) return undefined;
  const { sheet, row } = where;
  return {
    label: `${kind} ${count} from row ${row + 1} of ${sheet.name}`,
    run: () => hideRows({ workbook, sheet }, row + 1, count, kind === 'hideRows'),
    expect: nothing,
    mayRefuse: sheet.protection !== null,
    undoing: 'step',
  };
}

function hideOrShowColumns(
  workbook: WorkbookModel,
  { do: kind, column: nth }: Of<'hideColumn' | 'showColumns'>,
): UserMove | undefined {
  const table = rawTable(workbook, 'Kinderen');
  if (table === undefined) return undefined;
  const { sheet, column, columns } = table;
  const one = letterOf(column + (nth % columns));
  const isHiding = kind === 'hideColumn';
  const which = isHiding ? one : `${letterOf(column)}:${letterOf(column + columns)}`;
  return {
    label: `${kind} ${which} of ${sheet.name}`,
    run: () => hideColumns({ workbook, sheet }, which, isHiding),
    expect: nothing,
    mayRefuse: sheet.protection !== null,
    undoing: 'step',
  };
}
