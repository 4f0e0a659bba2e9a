import type { Area } from '../sheet-model.ts';

/** The same cells in as few areas as reading row by row gives; areas may overlap. */
export function rectanglesOf(areas: readonly Area[]): readonly Area[] {
  const edges = [...new Set(areas.flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b);
  const bands = edges.slice(0, -1).flatMap((row, nth) => {
    const rows = (edges[nth + 1] ?? row) - row;
    const across = areas.filter((area) => area.row <= row && area.row + area.rows >= row + rows);
    return spansOf(across).map((span): Area => ({ row, rows, ...span }));
  });
  return joined(bands);
}

type Span = Pick<Area, 'column' | 'columns'>;

/** Columns that areas cover, without overlap and from left to right. */
function spansOf(areas: readonly Span[]): readonly Span[] {
  const spans: { column: number; columns: number }[] = [];
  for (const { column, columns } of [...areas].sort((a, b) => a.column - b.column)) {
    const last = spans.at(-1);
    if (last === undefined || column > last.column + last.columns) spans.push({ column, columns });
    else last.columns = Math.max(last.columns, column + columns - last.column);
  }
  return spans;
}

/** Areas of the same columns right below each other, as one. */
function joined(bands: readonly Area[]): readonly Area[] {
  const open = new Map<string, { row: number; rows: number; column: number; columns: number }>();
  const all: Area[] = [];
  for (const band of bands) {
    const key = `${band.column} ${band.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === band.row) above.rows += band.rows;
    else {
      const begun = { ...band };
      open.set(key, begun);
      all.push(begun);
    }
  }
  return all;
}
