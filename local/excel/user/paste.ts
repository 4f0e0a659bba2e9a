import { autoExpand } from '../model/auto-expand.ts';
import { type Box } from '../model/box.ts';
import { type CellValue } from '../model/cell.ts';
import { clearConditionalFormats } from '../model/conditional-formats-of.ts';
import { guardContent } from '../model/guard.ts';
import { restyle } from '../model/style-of.ts';
import { clearValidation } from '../model/validation-of.ts';
import { writeRange } from '../model/write-range.ts';
import { attempt } from './attempt.ts';
import { parseClipboard } from './clipboard.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

export type PasteMode =
  /** Text from another program: formats and validation of the cells stay. */
  | 'text'
  /** Cells of another workbook: their (plain) format replaces format, conditional format and validation. */
  | 'cells';

function pasteBox(address: string, grid: readonly (readonly unknown[])[]): Box {
  const { row, column } = boxAt(address);
  return { row, column, rows: grid.length, columns: Math.max(0, ...grid.map((line) => line.length)) };
}

/**
 * The user pastes a block. Validation is not asked: "data validation messages appear only when users type data
 * directly in the cells" ("More on data validation", support.microsoft.com).
 */
export function paste(
  at: OpenSheet,
  address: string,
  grid: readonly (readonly CellValue[])[],
  mode: PasteMode = 'text',
): Outcome {
  const { workbook, sheet } = at;
  const box = pasteBox(address, grid);
  return attempt(workbook, () => {
    if (box.rows === 0 || box.columns === 0) return;
    guardContent(sheet, box);
    if (mode === 'cells') {
      restyle(sheet, box, () => ({}));
      clearConditionalFormats(sheet, box);
      clearValidation(sheet, box);
    }
    const padded = grid.map((line) => Array.from({ length: box.columns }, (_, i) => line[i] ?? ''));
    autoExpand(workbook, sheet, box);
    writeRange({ workbook, sheet, box }, padded, 'local');
  });
}

/** The same with the text of the clipboard, as tabs and line breaks divide it. */
export const pasteText = (at: OpenSheet, address: string, clipboard: string): Outcome =>
  paste(at, address, parseClipboard(clipboard));
