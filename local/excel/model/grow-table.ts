import { displaceFormula, mapReferences } from '../formula/rewrite.ts';
import { referenceBox } from '../formula/reference.ts';
import { type Box, endColumn, endRow, isInside, overlaps } from './box.ts';
import { type Cell } from './cell.ts';
import { changeFormulas } from './formulas-of.ts';
import { type SheetModel } from './sheet-model.ts';
import { bodyBox } from './table-model.ts';
import { type PlacedTable } from './tables.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** Rectangles that reach the last row of the body grow along with it. */
function stretch(box: Box, lastRow: Box, count: number): Box {
  const reaches = overlaps(box, lastRow) && endRow(box) === endRow(lastRow) && isInColumns(box, lastRow);
  return reaches ? { ...box, rows: box.rows + count } : box;
}

const isInColumns = (box: Box, of: Box) => box.column >= of.column && endColumn(box) <= endColumn(of);

/** A formula that points to a whole column of the body points to the new rows too. */
function stretchReferences(workbook: WorkbookModel, { sheet, table }: PlacedTable, count: number): void {
  const body = bodyBox(table);
  changeFormulas(workbook, (formula, on) =>
    mapReferences(formula, (reference) => {
      const target = reference.sheetName === null ? on : workbook.sheetByName(reference.sheetName);
      const box = referenceBox(reference, { rows: 0, columns: 0 });
      const isBody =
        target === sheet &&
        box !== null &&
        isInside(box, table.box) &&
        box.row <= body.row &&
        endRow(box) === endRow(body);
      if (!isBody || body.rows === 1) return reference;
      return { ...reference, last: { ...reference.last, row: endRow(body) - 1 + count } };
    }),
  );
}

const isFilled = (cell: Cell | undefined) =>
  cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

/** What a cell in a new row gets from the last row: its format, and a formula when it holds nothing itself. */
function inherited(source: Cell, present: Cell | undefined, rows: number): Cell {
  const style = present?.style ?? source.style;
  const content = present && isFilled(present) ? present : { value: '' };
  const takesFormula = !isFilled(present) && source.formula !== undefined;
  return {
    ...content,
    ...(takesFormula ? { formula: displaceFormula(source.formula ?? '', { rows, columns: 0 }) } : {}),
    ...(style ? { style } : {}),
  };
}

function copyLastRow(sheet: SheetModel, lastRow: Box, count: number): void {
  for (const { row, column, cell } of [...sheet.cells.entries(lastRow)])
    for (let i = 1; i <= count; i++) {
      const added = inherited(cell, sheet.cells.get(row + i, column), i);
      if (isFilled(added) || added.style) sheet.cells.set(row + i, column, added);
    }
}

/**
 * Adds rows to the end of the body, over the empty cells below it.
 * "Resize a table by adding or removing rows and columns" (support.microsoft.com).
 */
export function growTable(workbook: WorkbookModel, placed: PlacedTable, count: number): void {
  const { sheet, table } = placed;
  const body = bodyBox(table);
  const lastRow = { ...body, row: endRow(body) - 1, rows: 1 };
  stretchReferences(workbook, placed, count);
  copyLastRow(sheet, lastRow, count);
  sheet.validations = sheet.validations.map((one) => ({ ...one, box: stretch(one.box, lastRow, count) }));
  for (const format of sheet.conditionalFormats) format.box = stretch(format.box, lastRow, count);
  table.box = { ...table.box, rows: table.box.rows + count };
  workbook.version += 1;
}
