import type { SheetLook, StyledCells } from '../sheets/look/sheet-look.ts';
import { rectanglesOf } from '../sheets/look/rectangles.ts';
import { type CellLook, type StyleName, styles } from '../sheets/styles.ts';
import { drawBlock, type ReadBack } from './office-cells.ts';
import { applyLook } from './office-look.ts';

/** Gives cells their format again, and never a value: neither text nor number is written or read here. */
export function mendCells(sheet: Excel.Worksheet, { styled }: SheetLook): void {
  for (const cells of fewer(styled)) mendRun(sheet, cells);
}

/**
 * Cells of one style together, as each property of each area is an instruction to Excel. A stronger line at the left is
 * one of each column, and comes after the thin lines that it takes the place of.
 */
function fewer(styled: readonly StyledCells[]): readonly StyledCells[] {
  const isAlone = ({ style, kept }: StyledCells) => kept !== undefined || hasBeginning(style);
  const together = styled.filter((one) => !isAlone(one));
  const names = [...new Set(together.map(({ style }) => style))];
  const joined = names.flatMap((style) =>
    rectanglesOf(together.filter((one) => one.style === style).map(({ area }) => area)).map((area) => ({
      area,
      style,
    })),
  );
  const alone = styled.filter(isAlone);
  return [
    ...joined,
    ...alone.filter(({ style }) => !hasBeginning(style)),
    ...alone.filter(({ style }) => hasBeginning(style)),
  ];
}

const hasBeginning = (style: StyleName): boolean => {
  const { begins = false }: CellLook = styles[style];
  return begins;
};

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
