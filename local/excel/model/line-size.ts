import { endColumn, endRow } from './box.ts';
import { guardAction } from './guard.ts';
import { lineOf, type LineFormat, type SheetModel } from './sheet-model.ts';
import { type Target } from './write-range.ts';

/** Of a new workbook in Calibri 11: 8.43 characters wide and 15 points high, in points. */
export const standardWidth = 48;
export const standardHeight = 15;

export type LineAxis = 'row' | 'column';

const linesOf = (sheet: SheetModel, axis: LineAxis): Map<number, LineFormat> =>
  axis === 'row' ? sheet.rows : sheet.columns;

const lineSpan = ({ box }: Target, axis: LineAxis): [number, number] =>
  axis === 'row' ? [box.row, endRow(box)] : [box.column, endColumn(box)];

/** "Excel specifications and limits": 255 characters wide, 409 points high. */
const largest = { row: 409, column: 255 * 5.25 + 3.75 };

export class ImpossibleSize extends Error {}

export function resizeLines(target: Target, axis: LineAxis, points: number): void {
  const { workbook, sheet } = target;
  if (!(points >= 0 && points <= largest[axis])) throw new ImpossibleSize(`${axis} of ${points} points`);
  guardAction(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = lineSpan(target, axis);
  for (let at = from; at < to; at++) {
    const line = lineOf(linesOf(sheet, axis), at);
    line.size = points;
    line.hidden = points === 0;
  }
  workbook.touch();
}

/** One size when all lines agree, else null; lines without a size of their own have the standard one. */
export function commonSize(target: Target, axis: LineAxis, standard: number): number | null {
  const [from, to] = lineSpan(target, axis);
  const own = [...linesOf(target.sheet, axis)].filter(([at]) => at >= from && at < to);
  const sizes = new Set(own.map(([, { size }]) => size ?? standard));
  if (own.length < to - from) sizes.add(standard);
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

/** The lines of the box as they are hidden by hand: true, false, or null when they differ. */
export function commonHidden(target: Target, axis: LineAxis): boolean | null {
  const [from, to] = lineSpan(target, axis);
  const hidden = [...linesOf(target.sheet, axis)].filter(
    ([at, line]) => at >= from && at < to && (line.hidden || line.filtered),
  ).length;
  return hidden === 0 ? false : hidden === to - from ? true : null;
}

export function hideLines(target: Target, axis: LineAxis, hidden: boolean): void {
  const { workbook, sheet, box } = target;
  guardAction(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = lineSpan(target, axis);
  for (let at = from; at < to; at++) lineOf(linesOf(sheet, axis), at).hidden = hidden;
  if (axis === 'row') workbook.emit({ type: 'row-hidden-changed', sheetId: sheet.id, box, hidden });
  else workbook.touch();
}
