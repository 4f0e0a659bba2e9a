import type { SheetLook, StyledCells } from '../sheets/look/sheet-look.ts';
import { type CellLook, styles } from '../sheets/styles.ts';
import { drawBlock, type ReadBack } from './office-cells.ts';
import { applyLook } from './office-look.ts';

/** Gives cells their format again, and never a value: neither text nor number is written or read here. */
export function mendCells(sheet: Excel.Worksheet, { styled }: SheetLook): void {
  for (const cells of styled) mendRun(sheet, cells);
}

function mendRun(sheet: Excel.Worksheet, { area, style, kept }: StyledCells): void {
  const { row, column, rows, columns } = area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const look: CellLook = styles[style];
  setFormat(range, look.numberFormat ?? '@');
  for (const [nth, format] of kept ?? []) setFormat(range.getRow(nth), format);
  applyLook(range, look);
}

/** One format for all cells; Excel takes it without a matrix, though its types do not say so. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Texts of ours in cells that are empty. */
export const writeTexts = (sheet: Excel.Worksheet, texts: SheetLook['texts']): readonly ReadBack[] =>
  texts.map(({ row, column, text, style }) => drawBlock(sheet, { row, column, values: [[text]], style }));
