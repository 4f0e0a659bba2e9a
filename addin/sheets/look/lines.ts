import type { Block, SheetModel } from '../sheet-model.ts';
import { bodyRows, type TablePlace } from './table-place.ts';

/** What stands in a cell of the sheet now; '' for an empty one. */
export type CellsNow = (row: number, column: number) => unknown;

/** One row of a model with what is said in it, outside its tables. */
interface Line {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/** The rows of a model outside its tables, by their number: where each stands now. */
export type Lines = ReadonlyMap<number, number>;

/** Rows further away from where a line belongs are not looked at. */
const FAR = 40;
/** Columns that are searched for the texts of a line. */
const WIDE = 40;

const linesOf = (blocks: readonly Block[]): readonly Line[] => {
  const rows = new Map<number, { column: number; text: string }[]>();
  for (const { row, column, values } of blocks)
    values.forEach((texts, r) => {
      const cells = texts.map((text, c) => ({ column: column + c, text: String(text) }));
      rows.set(row + r, [...(rows.get(row + r) ?? []), ...cells]);
    });
  return [...rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
};

/** The table by which a row outside tables keeps its distance: the first one below it, else the last one above. */
export function anchorOf(places: readonly TablePlace[], row: number): TablePlace | undefined {
  const inOrder = [...places].sort((a, b) => a.model.row - b.model.row);
  return inOrder.find(({ model }) => model.row >= row) ?? inOrder.at(-1);
}

/** Where a row of the model is expected, by its distance to a table. */
export function expectedRow(places: readonly TablePlace[], row: number): number | undefined {
  const anchor = anchorOf(places, row);
  if (anchor === undefined) return undefined;
  const { model, area } = anchor;
  if (row <= model.row) return area.row - (model.row - row);
  const below = row - (model.row + model.rows.length);
  return below > 0 ? area.row + bodyRows(anchor) + below : undefined;
}

const isInTable = (places: readonly TablePlace[], row: number): boolean =>
  places.some(({ area }) => row >= area.row && row < area.row + area.rows);

/** How many texts of a line stand in a row. */
function scoreOf({ cells }: Line, row: number, at: CellsNow): number {
  const said = new Set(Array.from({ length: WIDE }, (_, column) => String(at(row, column))));
  return cells.filter(({ text }) => text !== '' && said.has(text)).length;
}

/**
 * Where the lines outside tables stand now. First those of which something can still be read, wherever rows were put in
 * or taken out; then those that are gone, where the row in which they belong is empty.
 */
export function findLines(model: SheetModel, places: readonly TablePlace[], at: CellsNow): Lines {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const lines = linesOf(model.blocks);
  const expected = new Map(lines.map(({ row }) => [row, expectedRow(places, row)] as const));
  const isFree = (row: number) => row >= 0 && !taken.has(row) && !isInTable(places, row);
  const take = (line: Line, row: number | undefined) => {
    if (row === undefined) return;
    found.set(line.row, row);
    taken.add(row);
  };
  for (const line of lines) take(line, bestRow(line, expected.get(line.row), { at, isFree }));
  const isEmpty = (row: number) =>
    Array.from({ length: WIDE }, (_, c) => at(row, c)).every((one) => one === '');
  for (const line of lines) {
    const row = expected.get(line.row);
    if (!found.has(line.row) && row !== undefined && isFree(row) && isEmpty(row)) take(line, row);
  }
  return found;
}

/** The row that says most of a line; of equal ones the nearest. */
function bestRow(
  line: Line,
  expected: number | undefined,
  { at, isFree }: { readonly at: CellsNow; readonly isFree: (row: number) => boolean },
): number | undefined {
  if (expected === undefined) return undefined;
  const near = Array.from(
    { length: 2 * FAR + 1 },
    (_, nth) => expected + Math.ceil(nth / 2) * (nth % 2 === 0 ? 1 : -1),
  );
  return near
    .filter(isFree)
    .map((row) => ({ row, score: scoreOf(line, row, at) }))
    .reduce<{ row: number; score: number } | undefined>(
      (best, one) => (one.score > (best?.score ?? 0) ? one : best),
      undefined,
    )?.row;
}
