import { cellText } from '../../shared/inzending/cell.ts';
import type { SeenCells } from './seen-book.ts';
import type { SoughtTable } from './sought-tables.ts';
import { plainHeading } from './used-cells.ts';

/** Part of the headings, labels or answers that must be there for a table to be recognized by them. */
const ENOUGH = 0.6;

/** As many of so many are enough, and two at least where there are two. */
const enoughOf = (length: number): number => Math.max(Math.min(2, length), Math.ceil(length * ENOUGH));

/** Columns of a row in which a sought heading stands; none where they are too few. */
export function headingsIn(
  cells: SeenCells,
  row: number,
  columns: readonly number[],
  sought: SoughtTable,
): readonly number[] {
  const wanted = new Set(sought.columns.map(({ heading }) => plainHeading(heading)));
  const found = columns.filter((column) => wanted.has(plainHeading(cells.at(row, column))));
  const distinct = new Set(found.map((column) => plainHeading(cells.at(row, column))));
  return distinct.size >= enoughOf(sought.columns.length) ? found : [];
}

/**
 * The row above the labels that every form has in a column. Labels that also stand elsewhere, such as names of
 * groepen, count only below at least one of the headings.
 */
export function aboveLabels(cells: SeenCells, column: number, sought: SoughtTable): number | undefined {
  const { labels, columns } = sought;
  if (labels.length === 0) return undefined;
  const wanted = new Set(labels);
  const rows = cells.rows.filter((row) => wanted.has(cellText(cells.at(row, column))));
  const [first] = rows;
  if (first === undefined || first === 0 || rows.length < enoughOf(labels.length)) return undefined;
  const isDistinctive = columns[0]?.fits === undefined;
  return isDistinctive || hasOneHeading(cells, first - 1, column, sought) ? first - 1 : undefined;
}

const hasOneHeading = (cells: SeenCells, row: number, from: number, { columns }: SoughtTable): boolean =>
  columns.some((_, at) =>
    columns.some(({ heading }) => plainHeading(cells.at(row, from + at)) === plainHeading(heading)),
  );

/** Answers in one row by which a row of a list is known. */
const MIN_ANSWERS = 3;

/** Whether a row holds the answers of this list when its first column stands here, and nothing else. */
export function answersIn(cells: SeenCells, row: number, from: number, { columns }: SoughtTable): boolean {
  const given = columns.flatMap(({ fits }, at) => {
    const value = cells.at(row, from + at);
    return fits === undefined || String(value).trim() === '' ? [] : [fits(value)];
  });
  return given.length >= MIN_ANSWERS && given.every(Boolean);
}
