import type { Column } from '../inzending/column.ts';
import { cellsOfKind, type KindRegel } from '../inzending/kind-regel.ts';
import { kinderenColumns, type ListShape } from '../inzending/kinderen-columns.ts';
import { isMonth, readMonth } from '../inzending/read-month.ts';

/** So many cells that only make sense in a column further on are no coincidence. */
const ENOUGH = 3;
/** How many columns a row may have moved, to the left or to the right. */
const shifts = [1, -1, 2, -2];

const fits = ({ kind, choices }: Column, text: string): boolean => {
  if (kind === 'month') return isMonth(readMonth(text));
  return choices?.some((choice) => choice.toLowerCase() === text.toLowerCase()) ?? false;
};

/**
 * The first cell of a row that was pasted one or two columns off; undefined for a row that was not. Then every cell of
 * it looks wrong, and there is one thing to say.
 */
export function shiftedColumn(kind: KindRegel, shape: ListShape): string | undefined {
  const columns = kinderenColumns(shape).filter((column) => column.kind !== 'code');
  const texts = new Map(cellsOfKind(kind));
  const strange = columns.map((column) => {
    const text = texts.get(column.id) ?? '';
    return text !== '' && !fits(column, text) ? text : undefined;
  });
  const isShifted = shifts.some((shift) => {
    const moved = strange.filter((text, i) => {
      const meant = columns[i + shift];
      return text !== undefined && meant !== undefined && fits(meant, text);
    });
    return moved.length >= ENOUGH;
  });
  return isShifted ? columns[strange.findIndex((text) => text !== undefined)]?.id : undefined;
}
