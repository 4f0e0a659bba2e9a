import { mapReferences } from '../formula/rewrite.ts';
import { type Box, maxColumns, maxRows } from './box.ts';
import { type ChartSource } from './chart-model.ts';
import { changeFormulas } from './formulas-of.ts';
import { type Shift, shiftBox, shiftIndex, shiftReference } from './shift.ts';
import { type PageLayoutModel } from './page-layout-model.ts';
import { logShift } from './shift-log.ts';
import { type LineFormat, type SheetModel } from './sheet-model.ts';
import { type TableModel } from './table-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

const isWhole = ({ axis, band }: Shift) =>
  band.from === 0 && band.to === (axis === 'row' ? maxColumns : maxRows);

function moveCells(sheet: SheetModel, shift: Shift): void {
  const { axis, band } = shift;
  sheet.cells.move((row, column) => {
    const [along, across] = axis === 'row' ? [row, column] : [column, row];
    if (across < band.from || across >= band.to) return { row, column };
    const moved = shiftIndex(along, shift);
    if (moved === null) return null;
    return axis === 'row' ? { row: moved, column } : { row, column: moved };
  });
}

function moveLines(lines: Map<number, LineFormat>, shift: Shift): Map<number, LineFormat> {
  const moved = new Map<number, LineFormat>();
  for (const [index, line] of lines) {
    const to = shiftIndex(index, shift);
    if (to !== null) moved.set(to, line);
  }
  return moved;
}

const moveBoxes = (boxes: Box[], shift: Shift): Box[] =>
  boxes.map((box) => shiftBox(box, shift)).filter((box) => box !== null);

function withBox<T extends { box: Box }>(things: T[], shift: Shift): T[] {
  return things.flatMap((thing) => {
    const box = shiftBox(thing.box, shift);
    if (!box) return [];
    thing.box = box;
    return [thing];
  });
}

/** Columns that come into a table or leave it take their id with them. */
function moveColumnIds(table: TableModel, before: Box, shift: Shift): void {
  if (shift.axis !== 'column' || table.box.columns === before.columns) return;
  const at = shift.at - before.column;
  if (shift.kind === 'delete') {
    const from = Math.max(0, at);
    table.columnIds.splice(from, before.columns - table.box.columns);
    return;
  }
  const highest = Math.max(0, ...table.columnIds);
  table.columnIds.splice(at, 0, ...Array.from({ length: shift.count }, (_, i) => highest + 1 + i));
}

function moveTables(sheet: SheetModel, shift: Shift): void {
  const before = new Map(sheet.tables.map((table) => [table.id, table.box]));
  sheet.tables = withBox(sheet.tables, shift);
  for (const table of sheet.tables) moveColumnIds(table, before.get(table.id) ?? table.box, shift);
}

function movePrintParts(layout: PageLayoutModel, shift: Shift): void {
  layout.printArea = moveBoxes(layout.printArea, shift);
  layout.titleRows &&= shiftBox(layout.titleRows, shift);
  layout.titleColumns &&= shiftBox(layout.titleColumns, shift);
}

/** What a chart draws moves along; the place of the chart itself is in points and stays. */
function moveChartSources(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const moved = (source: ChartSource | null): ChartSource | null => {
    if (source?.sheetId !== sheet.id) return source;
    const box = shiftBox(source.box, shift);
    return box && { ...source, box };
  };
  for (const chart of workbook.sheets.flatMap(({ charts }) => charts)) {
    chart.source = moved(chart.source) ?? chart.source;
    for (const series of chart.series) {
      if (typeof series.name !== 'string') series.name = moved(series.name) ?? '';
      series.values = moved(series.values);
      series.categories = moved(series.categories);
    }
  }
}

/**
 * Puts cells in or takes them out, with all that lies on the sheet and all formulas that point to it.
 * "Insert or delete rows and columns" (support.microsoft.com).
 */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  moveCells(sheet, shift);
  if (isWhole(shift)) {
    if (shift.axis === 'row') sheet.rows = moveLines(sheet.rows, shift);
    else sheet.columns = moveLines(sheet.columns, shift);
  }
  moveTables(sheet, shift);
  sheet.validations = withBox(sheet.validations, shift);
  sheet.conditionalFormats = withBox(sheet.conditionalFormats, shift);
  sheet.merges = moveBoxes(sheet.merges, shift);
  movePrintParts(sheet.pageLayout, shift);
  moveChartSources(workbook, sheet, shift);
  logShift(sheet, shift);
  changeFormulas(workbook, (formula, on) =>
    mapReferences(formula, (reference) => {
      const target = reference.sheetName === null ? on : workbook.sheetByName(reference.sheetName);
      return target === sheet ? shiftReference(reference, shift) : reference;
    }),
  );
}
