import type { Adoption } from '../excel/adoption.ts';
import type { SeenBook } from '../finder/seen-book.ts';
import { lastUsedRow, WIDTH } from '../finder/used-cells.ts';
import { tableNames } from '../sheets/names.ts';
import type { Area, SheetModel, TableModel } from '../sheets/sheet-model.ts';
import type { RepairStep } from './repair-step.ts';

/** What a plan asks of the workbook. */
export interface RepairChange {
  readonly adopt: readonly Adoption[];
  readonly draw: readonly SheetModel[];
}

export function repairChange(book: SeenBook, steps: readonly RepairStep[]): RepairChange {
  let placed = book;
  const adopt = steps.flatMap((step): readonly Adoption[] => {
    if (step.kind !== 'empty') return adoptionsOf(step);
    const area = roomFor(placed, step.sheet, step.model);
    placed = withArea(placed, step.sheet, step.model.name, area);
    return emptyTable(step.sheet, step.model, area);
  });
  return { adopt, draw: steps.flatMap((step) => (step.kind === 'sheet' ? [step.model] : [])) };
}

const isFiltered = (table: string): boolean => table === tableNames.kinderen;

function adoptionsOf(step: Exclude<RepairStep, { kind: 'empty' }>): readonly Adoption[] {
  switch (step.kind) {
    case 'table': {
      const { table, sheet, area, from } = step;
      return from === undefined
        ? [{ kind: 'table', name: table, sheet, area, filter: isFiltered(table) }]
        : [{ kind: 'rename', sheet, from, to: table }];
    }
    case 'heading': {
      const { sheet, row, column, to } = step;
      return [{ kind: 'text', sheet, row, column, text: to }];
    }
    case 'column':
      return [{ kind: 'column', sheet: step.sheet, table: step.table, heading: step.heading }];
    case 'outdated':
      return [{ kind: 'text', sheet: step.sheet, row: step.row, column: step.column, text: '' }];
    case 'name':
      return [step];
    case 'sheet':
      return [];
  }
}

/** The table with its headings and labels; the look of its cells comes later. */
const emptyTable = (
  sheet: string,
  { name, header, rows, filter }: TableModel,
  area: Area,
): readonly Adoption[] => [
  ...[header, ...rows].flatMap((texts, row) =>
    texts.flatMap((value, column): readonly Adoption[] =>
      value === ''
        ? []
        : [{ kind: 'text', sheet, row: area.row + row, column: area.column + column, text: String(value) }],
    ),
  ),
  { kind: 'table', name, sheet, area, filter },
];

/** Rows between what somebody wrote and a table that comes below it. */
const GAP = 3;

/** Where the table always stands when nothing is there, with a row to spare; else below everything. */
function roomFor(book: SeenBook, on: string, { row, column, header, rows }: TableModel): Area {
  const area = { row, column, columns: header.length, rows: rows.length + 1 };
  const sheet = book.sheets.find(({ name }) => name === on);
  if (sheet === undefined) return area;
  const across = { column: 0, columns: WIDTH };
  const isTaken = Array.from({ length: area.rows + 1 }, (_, at) => row + at).some((at) =>
    Array.from({ length: area.columns }, (_cell, c) => sheet.cells.at(at, column + c)).some(
      (value) => value !== '',
    ),
  );
  const overlaps = sheet.tables.some(
    ({ area: other }) => other.row <= row + area.rows && row <= other.row + other.rows,
  );
  if (!isTaken && !overlaps) return area;
  const last = Math.max(
    lastUsedRow(sheet.cells, across),
    ...sheet.tables.map(({ area: other }) => other.row + other.rows - 1),
  );
  return { ...area, row: last + GAP };
}

const withArea = (book: SeenBook, on: string, name: string, area: Area): SeenBook => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === on ? { ...sheet, tables: [...sheet.tables, { name, area, hasHeadings: true }] } : sheet,
  ),
});
