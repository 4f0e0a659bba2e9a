import { conditionLooks } from '../../addin/sheets/styles.ts';
import { addressIn, rowsOf } from '../../local/demo/table-in-model.ts';
import type { CellStyle } from '../../local/excel/model/cell-style.ts';
import { effectiveDisplay } from '../../local/excel/model/effective-display.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';
import { boxAt } from '../../local/excel/user/place.ts';

interface CellOfTable {
  /** Counts from 0. */
  readonly row: number;
  readonly heading: string;
}

/** How a cell of a table looks to a person, with conditional formats over its own format. */
export function lookAt(workbook: WorkbookModel, table: string, at: CellOfTable): CellStyle {
  const { sheet, address } = addressIn(workbook, table, at);
  const { row, column } = boxAt(address);
  return effectiveDisplay(workbook, sheet, row, column).style;
}

/** Whether a person sees the mark of a finding on a cell: fill, ink and the line around it. */
export function isMarked(workbook: WorkbookModel, table: string, at: CellOfTable): boolean {
  const { fillColor, fontColor, bold, borders } = lookAt(workbook, table, at);
  const { fill, color, edge } = conditionLooks.marked;
  const lines = [borders?.EdgeTop, borders?.EdgeBottom, borders?.EdgeLeft, borders?.EdgeRight];
  const isWhole = fillColor === fill && fontColor === color && bold === true;
  return isWhole && lines.every((line) => line?.style === 'Continuous' && line.color === edge);
}

/** The marked cells of a table as `K05 Groei Taal`: what stands in the first column, and the heading. */
export function markedIn(workbook: WorkbookModel, table: string): readonly string[] {
  return rowsOf(workbook, table).flatMap((cells, row) =>
    Object.keys(cells).flatMap((heading) =>
      isMarked(workbook, table, { row, heading }) ? [`${String(Object.values(cells)[0])} ${heading}`] : [],
    ),
  );
}
