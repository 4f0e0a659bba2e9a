import { standardHeight, standardWidth } from './line-size.ts';
import { type LineFormat, type SheetModel } from './sheet-model.ts';

/** A row or column, and how far into it, in points. */
export interface PlaceInLine {
  index: number;
  offset: number;
}

function placeIn(lines: Map<number, LineFormat>, points: number, standard: number): PlaceInLine {
  let [index, left] = [0, points];
  for (;;) {
    const line = lines.get(index);
    const size = line?.hidden === true ? 0 : (line?.size ?? standard);
    // Rounding errors of sums of sizes must not leave a sliver of the line before.
    if (left < size - 0.01) return { index, offset: Math.max(0, left) };
    left -= size;
    index += 1;
  }
}

/** The cell at this distance in points from the corner of the sheet. */
export const pointOnSheet = (
  sheet: SheetModel,
  left: number,
  top: number,
): { row: PlaceInLine; column: PlaceInLine } => ({
  row: placeIn(sheet.rows, top, standardHeight),
  column: placeIn(sheet.columns, left, standardWidth),
});
