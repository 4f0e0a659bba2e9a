import { displaceFormula } from '../formula/rewrite.ts';
import { type Box, cellBox, isOnSheet, matrixOf } from './box.ts';
import { type Cell } from './cell.ts';
import { readValue } from './cell-value.ts';
import { guardContent } from './guard.ts';
import { styleAt } from './style-of.ts';
import { keepHeadings } from './table-headings.ts';
import { changeValidation, validationAt } from './validation-of.ts';
import { emitEdit, type Target, valueBefore } from './write-range.ts';

/** Excel.RangeCopyType. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** The copy repeats when the target is a whole number of times as large, else it has the size of the source. */
function targetBox(source: Box, target: Box): Box {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  return { ...target, rows, columns };
}

function copied(source: Target, row: number, column: number, by: { rows: number; columns: number }): Cell {
  const cell = source.sheet.cells.get(row, column);
  const style = styleAt(source.sheet, row, column);
  const formula = cell?.formula === undefined ? undefined : displaceFormula(cell.formula, by);
  return { value: cell?.value ?? '', style, ...(formula === undefined ? {} : { formula }) };
}

const formulaPart = (cell: Cell | undefined) =>
  cell?.formula === undefined ? {} : { formula: cell.formula };
const stylePart = (cell: Cell | undefined) => (cell?.style ? { style: cell.style } : {});

function combined(type: CopyType, incoming: Cell, present: Cell | undefined, value: Cell['value']): Cell {
  switch (type) {
    case 'All':
      return incoming;
    case 'Formats':
      return { value: present?.value ?? '', ...formulaPart(present), ...stylePart(incoming) };
    case 'Values':
      return { value, ...stylePart(present) };
    case 'Formulas':
      return { value: incoming.value, ...formulaPart(incoming), ...stylePart(present) };
  }
}

/** "Excel.Range copyFrom" (`learn.microsoft.com/javascript/api/excel/excel.range`). */
export function copyRange(source: Target, target: Target, type: CopyType, skipBlanks: boolean): void {
  const box = targetBox(source.box, target.box);
  if (!isOnSheet(box)) throw new RangeError('The copy does not fit on the sheet.');
  const { workbook, sheet } = target;
  guardContent(sheet, box);
  const before = valueBefore({ workbook, sheet, box });
  const cells = matrixOf(box, (row, column) => {
    const fromRow = source.box.row + ((row - box.row) % source.box.rows);
    const fromColumn = source.box.column + ((column - box.column) % source.box.columns);
    const value = readValue(workbook, source.sheet, fromRow, fromColumn);
    if (skipBlanks && value === '') return null;
    const incoming = copied(source, fromRow, fromColumn, {
      rows: row - fromRow,
      columns: column - fromColumn,
    });
    const validation = validationAt(source.sheet, fromRow, fromColumn);
    return { cell: combined(type, incoming, sheet.cells.get(row, column), value), validation };
  });
  matrixOf(box, (row, column) => {
    const one = cells[row - box.row]?.[column - box.column];
    if (!one) return;
    sheet.cells.set(row, column, one.cell);
    if (type === 'All' && one.validation) changeValidation(sheet, cellBox(row, column), one.validation);
  });
  keepHeadings(workbook, sheet, box);
  emitEdit({ workbook, sheet, box }, before);
}
