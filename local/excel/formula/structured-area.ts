import { type Box, endRow } from '../model/box.ts';
import { bodyBox, headerBox, type TableModel, totalBox } from '../model/table-model.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type StructuredReference } from './ast.ts';
import { type FormulaPlace } from './evaluator-place.ts';
import { type Area, FormulaFailure, toText } from './formula-value.ts';

interface Found {
  sheet: SheetModel;
  table: TableModel;
}

function findTable(name: string | null, { workbook, sheet, row, column }: FormulaPlace): Found | null {
  if (name === null) {
    const table = sheet.tables.find(
      ({ box }) =>
        row >= box.row && row < endRow(box) && column >= box.column && column < box.column + box.columns,
    );
    return table ? { sheet, table } : null;
  }
  for (const one of workbook.sheets)
    for (const table of one.tables)
      if (table.name.toLowerCase() === name.toLowerCase()) return { sheet: one, table };
  return null;
}

function columnOf(name: string, { sheet, table }: Found, place: FormulaPlace): number {
  for (let at = 0; at < table.box.columns; at++) {
    const heading = toText(place.read(sheet, table.box.row, table.box.column + at));
    if (heading.toLowerCase() === name.toLowerCase()) return table.box.column + at;
  }
  throw new FormulaFailure('#REF!');
}

function rowsOf(part: StructuredReference['part'], table: TableModel, row: number): Box {
  if (part === 'all') return table.box;
  if (part === 'headers') return headerBox(table);
  if (part === 'totals') return totalBox(table);
  return part === 'data' ? bodyBox(table) : { ...table.box, row, rows: 1 };
}

export function structuredArea(node: StructuredReference, place: FormulaPlace): Area {
  const found = findTable(node.table, place);
  if (!found) throw new FormulaFailure('#REF!');
  const box = rowsOf(node.part, found.table, place.row);
  if (!node.columns) return { sheet: found.sheet, box };
  const [first, last] = node.columns.map((name) => columnOf(name, found, place)) as [number, number];
  return {
    sheet: found.sheet,
    box: { ...box, column: Math.min(first, last), columns: Math.abs(last - first) + 1 },
  };
}
