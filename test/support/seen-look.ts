import { displaceFormula } from '../../local/excel/formula/rewrite.ts';
import { type Box, includes } from '../../local/excel/model/box.ts';
import type { CellStyle } from '../../local/excel/model/cell-style.ts';
import type { SheetModel } from '../../local/excel/model/sheet-model.ts';
import { styleAt } from '../../local/excel/model/style-of.ts';
import { validationAt } from '../../local/excel/model/validation-of.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';

/** So many rows below what stands on a sheet are looked at too: rules reach further than its tables. */
const BELOW = 3;

/** What a person can see or meet of the look of a workbook, sheet by sheet; nothing of what its cells hold. */
export const lookOfWorkbook = (workbook: WorkbookModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    workbook.sheets
      .filter(({ tables }) => tables.length > 0)
      .map((sheet) => [sheet.tables[0]?.name ?? '', lookOfSheet(sheet)]),
  );

function lookOfSheet(sheet: SheetModel) {
  const { box } = areaOf(sheet);
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < box.rows + BELOW; row += 1)
    for (let column = 0; column < box.columns; column += 1)
      cells[`${row} ${column}`] = lookOfCell(sheet, row, column, row < box.rows);
  return {
    cells,
    merges: sheet.merges,
    visibility: sheet.visibility,
    protection: sheet.protection?.options ?? null,
    freeze: sheet.freeze,
    grid: sheet.showGridlines,
    tab: sheet.tabColor,
    page: sheet.pageLayout,
    columns: [...sheet.columns]
      .filter(([, { size, hidden }]) => size !== null || hidden)
      .map(([at, { size, hidden }]) => ({ at, size, hidden }))
      .sort((a, b) => a.at - b.at),
    rows: Array.from({ length: box.rows }, (_, at) => sheet.rows.get(at)).map((line) => ({
      size: line?.size ?? null,
      hidden: line?.hidden ?? false,
    })),
    buttons: sheet.tables.map(({ showFilterButton }) => showFilterButton),
  };
}

/** From the corner of the sheet to the end of its tables. */
function areaOf({ tables }: SheetModel): { readonly box: Box } {
  const rows = Math.max(0, ...tables.map(({ box }) => box.row + box.rows));
  const columns = Math.max(0, ...tables.map(({ box }) => box.column + box.columns));
  return { box: { row: 0, column: 0, rows, columns } };
}

function lookOfCell(sheet: SheetModel, row: number, column: number, withStyle: boolean) {
  const found = validationAt(sheet, row, column);
  return {
    validation: found && { ...found, box: undefined },
    conditions: sheet.conditionalFormats
      .filter(({ box }) => includes(box, row, column))
      .map(({ box, custom, style, stopIfTrue }) => ({
        style,
        stopIfTrue,
        formula:
          custom && displaceFormula(custom.formula, { rows: row - box.row, columns: column - box.column }),
      })),
    ...(withStyle ? { style: seenStyle(sheet, row, column) } : {}),
  };
}

/** Two cells share the line between them: whichever of them has it. */
const shared = [
  { side: 'EdgeTop', other: 'EdgeBottom', rows: -1, columns: 0 },
  { side: 'EdgeBottom', other: 'EdgeTop', rows: 1, columns: 0 },
  { side: 'EdgeLeft', other: 'EdgeRight', rows: 0, columns: -1 },
  { side: 'EdgeRight', other: 'EdgeLeft', rows: 0, columns: 1 },
] as const;

/** A style without what says the same as nothing, and with the lines that a person sees around the cell. */
function seenStyle(sheet: SheetModel, row: number, column: number): CellStyle {
  const { borders, ...rest } = styleAt(sheet, row, column);
  const lines = shared.flatMap(({ side, other, rows, columns }) => {
    const beside = styleAt(sheet, row + rows, column + columns).borders?.[other];
    const drawn = [borders?.[side], beside].find((one) => one !== undefined && one.style !== 'None');
    return drawn === undefined ? [] : [[side, drawn]];
  });
  return { ...rest, borders: Object.fromEntries(lines) as NonNullable<CellStyle['borders']> };
}

/** Every cell of a workbook that holds something: value, kind of value and formula. */
export const contentsOfWorkbook = (workbook: WorkbookModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    workbook.sheets.flatMap(({ id, cells }) =>
      [...cells.entries()]
        .filter(({ cell: { value, formula } }) => value !== '' || formula !== undefined)
        .map(({ row, column, cell: { value, formula } }) => [
          `${id} ${row} ${column}`,
          { value, kind: typeof value, formula },
        ]),
    ),
  );

/** Where two looks or contents differ: the first few places, so that a failure can be read. */
export function differencesBetween(before: unknown, after: unknown, path = ''): readonly string[] {
  const [one, other] = [said(before), said(after)];
  if (one === other) return [];
  if (!isHolder(before) || !isHolder(after)) return [`${path}: ${one} became ${other}`];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .flatMap((name) => differencesBetween(before[name], after[name], `${path}/${name}`))
    .slice(0, 8);
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
