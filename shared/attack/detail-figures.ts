import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { type DetailQuestion, partsOf } from './detail-part.ts';
import { rowKeyOf } from './row-key.ts';
import type { RowFigure } from './row-sums.ts';

/** What details say of each row to one question, with the leden of the row that they are of. */
export function detailFigures(
  { details = [], cijfers }: Terugkoppeling,
  { naam, part, of }: DetailQuestion,
): readonly RowFigure[] {
  const rows = new Map(cijfers.map((row) => [rowKeyOf(row), row] as const));
  return details.flatMap((detail) => {
    const counts = partsOf(detail).get(part);
    const row = rows.get(rowKeyOf(detail));
    return counts === undefined || row === undefined ? [] : [{ ...row, domein: naam, voldoende: of(counts) }];
  });
}
