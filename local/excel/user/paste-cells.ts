import { displaceFormula } from '../formula/rewrite.ts';
import { autoExpand } from '../model/auto-expand.ts';
import { type Box, cellBox } from '../model/box.ts';
import { type Cell } from '../model/cell.ts';
import { clearConditionalFormats } from '../model/conditional-formats-of.ts';
import { guardContent } from '../model/guard.ts';
import { keepHeadings } from '../model/table-headings.ts';
import { tableAt } from '../model/tables.ts';
import { changeValidation, clearValidation } from '../model/validation-of.ts';
import { emitEdit } from '../model/write-range.ts';
import { attempt } from './attempt.ts';
import { type CopiedCell, type CopiedCells } from './copy-cells.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

/** What is pasted is not read again: text that looks like a number or a date stays text, as it was where it came from. */
function pastedCell({ value, formula, style }: CopiedCell, row: number, column: number): Cell {
  if (formula === undefined) return { value, style };
  const by = { rows: row - formula.row, columns: column - formula.column };
  return { value: '', formula: displaceFormula(formula.text, by), style };
}

/** Cells that are one cannot stand in a table: there they come apart, and the first keeps what they held. */
function mergesAt({ sheet }: OpenSheet, merges: readonly Box[], box: Box): Box[] {
  const placed = merges.map((merge) => ({
    ...merge,
    row: merge.row + box.row,
    column: merge.column + box.column,
  }));
  return placed.filter((merge) => tableAt(sheet, merge) === undefined);
}

/**
 * The user pastes cells as they are, from this workbook or from another: their formats, rules and formulas take the
 * place of what the cells here had, conditional formats too. "Move or copy cells and cell contents"
 * (support.microsoft.com): all cell contents and formatting, data validation included.
 */
export function pasteCells(at: OpenSheet, address: string, { rows, merges }: CopiedCells): Outcome {
  const { workbook, sheet } = at;
  const { row, column } = boxAt(address);
  const box = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return attempt(workbook, () => {
    if (box.rows === 0 || box.columns === 0) return;
    guardContent(sheet, box);
    autoExpand(workbook, sheet, box);
    clearConditionalFormats(sheet, box);
    clearValidation(sheet, box);
    for (const [r, line] of rows.entries())
      for (const [c, cell] of line.entries()) {
        sheet.cells.set(row + r, column + c, pastedCell(cell, row + r, column + c));
        if (cell.validation) changeValidation(sheet, cellBox(row + r, column + c), cell.validation);
      }
    sheet.merges.push(...mergesAt(at, merges, box));
    keepHeadings(workbook, sheet, box);
    emitEdit({ workbook, sheet, box }, null);
  });
}
