import { areaAddress, cellAddress, columnLetters } from '../areas.ts';
import type { Area } from '../sheet-model.ts';
import { columnsNow, moveArea } from './move-area.ts';
import { ownerOf, type TablePlace } from './table-place.ts';

/** Where a rule stood in its model, and where it stands now. */
interface Move {
  readonly places: readonly TablePlace[];
  readonly from: Area;
  readonly to: Area;
}

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d+)`;
/** A text, a count of one answer, a range or a cell: whatever else stands in a formula stays as it is. */
const part = new RegExp(
  String.raw`"[^"]*"|COUNTIF\(${CELL}:${CELL},("[^"]*")\)|(?<![A-Za-z_.])${CELL}(?::${CELL})?(?![\w(])`,
  'g',
);

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/**
 * The formula of a rule for where its cells stand now. Formulas are those of our own models: of addresses in tables,
 * names and fixed answers. Undefined where a cell that it needs is gone.
 */
export function moveFormula(formula: string, move: Move): string | undefined {
  const gone: string[] = [];
  const moved = formula.replace(part, (text, ...found: (string | undefined)[]) => {
    if (text.startsWith('"')) return text;
    const now = text.startsWith('COUNTIF') ? countNow(found, move) : referenceNow(found.slice(9), move);
    if (now === undefined) gone.push(text);
    return now ?? text;
  });
  return gone.length === 0 ? moved : undefined;
}

/** COUNTIF takes one range only: where the columns stand apart their counts are added up. */
function countNow(found: readonly (string | undefined)[], move: Move): string | undefined {
  const ranges = rangeNow(readReference(found), readReference(found.slice(4)), move);
  if (ranges === undefined) return undefined;
  const counts = ranges.map((range) => `COUNTIF(${range},${found[8] ?? ''})`);
  return counts.length === 1 ? counts[0] : `(${counts.join('+')})`;
}

function referenceNow(found: readonly (string | undefined)[], move: Move): string | undefined {
  const first = readReference(found);
  if (found[5] === undefined) return cellNow(first, move);
  return rangeNow(first, readReference(found.slice(4)), move)?.join(',');
}

function readReference([columnFixed, letters = '', rowFixed, digits]: readonly (
  string | undefined
)[]): Reference {
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column, rowFixed: rowFixed === '$', columnFixed: columnFixed === '$' };
}

const written = ({ row, column, rowFixed, columnFixed }: Reference): string =>
  `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row + 1}`;

/** A cell that moves along with the rule keeps its distance; any other one is found where it stands. */
function cellNow(cell: Reference, { places, from, to }: Move): string | undefined {
  const [place] = moveArea(places, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
  const row = !cell.rowFixed && cell.row === from.row ? to.row : place?.row;
  const column = cell.columnFixed ? columnNow(cell, places) : to.column + cell.column - from.column;
  return row === undefined || column === undefined ? undefined : written({ ...cell, row, column });
}

function columnNow({ row, column }: Reference, places: readonly TablePlace[]): number | undefined {
  const owner = ownerOf(places, row, column);
  return owner?.columns[column - owner.model.column];
}

/** Cells beside each other in the row of the rule, or a fixed part of a table. */
function rangeNow(
  first: Reference,
  last: Reference,
  { places, from, to }: Move,
): readonly string[] | undefined {
  const area: Area = {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
  const owner = ownerOf(places, area.row, area.column);
  const alongRow = !first.rowFixed && first.row === from.row;
  const inRow = owner && alongRow ? columnsNow(owner, area) : undefined;
  const areas = inRow?.map((across) => ({ row: to.row, rows: 1, ...across })) ?? moveArea(places, area);
  return areas.length === 0 ? undefined : areas.map((one) => addressOf(one, first));
}

function addressOf(area: Area, { rowFixed, columnFixed }: Reference): string {
  const address =
    area.rows === 1 && area.columns === 1 ? cellAddress(area.row, area.column) : areaAddress(area);
  return address.replace(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) =>
    [columnFixed ? '$' : '', letters, rowFixed ? '$' : '', digits].join(''),
  );
}
