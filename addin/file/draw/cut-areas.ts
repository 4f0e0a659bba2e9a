import { columnLetters } from '../../sheets/areas.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import { overlaps } from '../read/sheet-rules.ts';

/** What is left of an area without a hole in it: at most four areas, from top to bottom and from left to right. */
function around(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const [end, right] = [area.row + area.rows, area.column + area.columns];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(end, hole.row + hole.rows);
  const from = Math.max(area.column, hole.column);
  const to = Math.min(right, hole.column + hole.columns);
  const beside = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...beside, column: area.column, columns: from - area.column },
    { ...beside, column: to, columns: right - to },
    { ...area, row: bottom, rows: end - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const cutAreas = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce((left, hole) => left.flatMap((area) => around(area, hole)), areas);

const reference = /"[^"]*"|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** A formula of the first cell of a rule, for another first cell: what is not fixed with $ moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (text, ...found: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, digits] = found;
    if (letters === undefined) return text;
    const column = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    const across = columnFixed === '$' ? column : column + columns;
    const down = Number(digits) + (rowFixed === '$' ? 0 : rows);
    return `${columnFixed ?? ''}${columnLetters(Math.max(0, across))}${rowFixed ?? ''}${Math.max(1, down)}`;
  });
}
