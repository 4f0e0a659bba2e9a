import { type Box } from '../model/box.ts';
import { type CellStyle } from '../model/cell-style.ts';
import { clearRange } from '../model/clear-range.ts';
import { clearConditionalFormats } from '../model/conditional-formats-of.ts';
import { guardAction } from '../model/guard.ts';
import { resizeLines } from '../model/line-size.ts';
import { mergeCells } from '../model/merge-cells.ts';
import { restyle } from '../model/style-of.ts';
import { overlaps } from '../model/box.ts';
import { clearValidation } from '../model/validation-of.ts';
import { attempt } from './attempt.ts';
import { excelTexts } from './excel-texts.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

function act({ workbook, sheet }: OpenSheet, address: string, run: (box: Box) => void): Outcome {
  return attempt(workbook, () => {
    const box = boxAt(address);
    run(box);
    workbook.emit({ type: 'format-changed', sheetId: sheet.id, box });
    return undefined;
  });
}

/** The user gives cells another format: a color, a font, a number format. */
export const formatCells = (at: OpenSheet, address: string, change: CellStyle): Outcome =>
  act(at, address, (box) => {
    guardAction(at.sheet, 'allowFormatCells');
    restyle(at.sheet, box, (style) => ({ ...style, ...change }));
  });

/** "Clear, clear formats": conditional formats go as well. */
export const clearFormats = (at: OpenSheet, address: string): Outcome =>
  act(at, address, (box) => clearRange({ ...at, box }, 'Formats'));

/** "Conditional formatting, clear rules from selected cells". */
export const clearConditions = (at: OpenSheet, address: string): Outcome =>
  act(at, address, (box) => {
    guardAction(at.sheet, 'allowFormatCells');
    clearConditionalFormats(at.sheet, box);
  });

/** "Data validation, clear all". */
export const clearRules = (at: OpenSheet, address: string): Outcome =>
  act(at, address, (box) => {
    guardAction(at.sheet, null);
    clearValidation(at.sheet, box);
  });

/** "Merge cells" is not there in a table ("Merge and unmerge cells", support.microsoft.com). */
export function mergeSelection(at: OpenSheet, address: string): Outcome {
  const box = boxAt(address);
  if (at.sheet.tables.some((table) => overlaps(table.box, box))) return { refused: excelTexts.mergeInTable };
  return act(at, address, () => mergeCells({ ...at, box }, false));
}

/** Columns as on the sheet, 'C' or 'C:E', made as wide as this, in points. */
export const widenColumns = (at: OpenSheet, columns: string, points: number): Outcome =>
  act(at, columns.includes(':') ? columns : `${columns}:${columns}`, (box) =>
    resizeLines({ ...at, box }, 'column', points),
  );
