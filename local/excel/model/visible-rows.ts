import { type Box, endRow } from './box.ts';
import { type SheetModel } from './sheet-model.ts';

/**
 * The rectangles that are left of a box without the rows that a filter hides, from top to bottom. In a filtered list
 * Excel clears and deletes what is in sight, but pastes over what is not ("Copy visible cells only",
 * support.microsoft.com, tells of the difference between hidden and visible cells; the rest was not found on a page).
 */
export function unfilteredParts(sheet: SheetModel, box: Box): Box[] {
  const hidden = [...sheet.rows]
    .filter(([row, { filtered }]) => filtered && row >= box.row && row < endRow(box))
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const parts: Box[] = [];
  let from = box.row;
  for (const to of [...hidden, endRow(box)]) {
    if (to > from) parts.push({ ...box, row: from, rows: to - from });
    from = to + 1;
  }
  return parts;
}
