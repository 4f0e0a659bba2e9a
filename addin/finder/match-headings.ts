import type { Area } from '../sheets/sheet-model.ts';
import type { SeenCells } from './seen-book.ts';
import type { SoughtColumn, SoughtTable } from './sought-tables.ts';
import { plainHeading } from './used-cells.ts';

/** A column that was found by its place and by what stands in it, under another heading. */
interface WrongHeading {
  /** Which of the sought columns it is. */
  readonly index: number;
  /** Column of the sheet. */
  readonly column: number;
  readonly from: string;
}

export interface HeadingMatch {
  /** Column of the sheet for each of the sought ones; undefined where nothing is left of it. */
  readonly places: readonly (number | undefined)[];
  readonly wrong: readonly WrongHeading[];
  /** Sought columns of which nothing is left. */
  readonly gone: readonly number[];
}

/** Part of the answers in a column that must belong there. */
const ENOUGH = 0.6;

/**
 * Compares the headings of a table with those that it should have, in any order. A column whose heading is another one
 * is known by its neighbors and by its answers.
 */
export function matchHeadings(cells: SeenCells, area: Area, { columns }: SoughtTable): HeadingMatch {
  const places: (number | undefined)[] = placesOf(cells, area, columns);
  const wrong: WrongHeading[] = [];
  columns.forEach((sought, index) => {
    if (places[index] !== undefined) return;
    const free = columnsIn(area).filter((column) => !places.includes(column));
    const column = likeliest({ cells, area, free }, sought, expectedAt(places, index, area));
    if (column === undefined) return;
    places[index] = column;
    wrong.push({ index, column, from: String(cells.at(area.row, column)) });
  });
  return { places, wrong, gone: columns.flatMap((_, index) => (places[index] === undefined ? [index] : [])) };
}

const columnsIn = ({ column, columns }: Area): readonly number[] =>
  Array.from({ length: columns }, (_, at) => column + at);

function placesOf(cells: SeenCells, area: Area, columns: readonly SoughtColumn[]): (number | undefined)[] {
  return columns.map(({ heading }) =>
    columnsIn(area).find((column) => plainHeading(cells.at(area.row, column)) === plainHeading(heading)),
  );
}

/** Beside the column that comes before it in every form, or that comes after it. */
function expectedAt(
  places: readonly (number | undefined)[],
  index: number,
  area: Area,
): readonly (number | undefined)[] {
  const before = places[index - 1];
  const after = places[index + 1];
  return [
    index === 0 ? area.column : before === undefined ? undefined : before + 1,
    after === undefined ? undefined : after - 1,
  ];
}

interface Around {
  readonly cells: SeenCells;
  readonly area: Area;
  /** Columns that are nothing else. */
  readonly free: readonly number[];
}

function likeliest(
  around: Around,
  { fits }: SoughtColumn,
  expected: readonly (number | undefined)[],
): number | undefined {
  const beside = expected.find(
    (column) =>
      column !== undefined && around.free.includes(column) && belongs(around, column, fits) !== false,
  );
  if (beside !== undefined || fits === undefined) return beside;
  const [only, ...others] = around.free.filter((column) => belongs(around, column, fits) === true);
  return others.length === 0 ? only : undefined;
}

/** Whether the answers in a column are those that are asked for; undefined where nothing was answered. */
function belongs({ cells, area }: Around, column: number, fits: SoughtColumn['fits']): boolean | undefined {
  const answers = Array.from({ length: area.rows - 1 }, (_, at) =>
    cells.at(area.row + 1 + at, column),
  ).filter((value) => String(value).trim() !== '');
  if (answers.length === 0 || fits === undefined) return undefined;
  return answers.filter(fits).length >= answers.length * ENOUGH;
}
