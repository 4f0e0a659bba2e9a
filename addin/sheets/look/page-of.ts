import type { Area, SheetModel } from '../sheet-model.ts';
import { blockColumn } from './block-cells.ts';
import { expectedRow, type Lines } from './lines.ts';
import { moveArea } from './move-area.ts';
import type { PageLook } from './sheet-look.ts';
import { bodyRows, ownerOf, type TablePlace } from './table-place.ts';

interface Standing {
  readonly places: readonly TablePlace[];
  readonly lines: Lines;
  /** Rows and columns that stay in sight now. */
  readonly frozen: NonNullable<SheetModel['frozen']>;
}

/** What belongs to the sheet as a whole, for where its tables and lines stand now. */
export function pageOf(model: SheetModel, standing: Standing): PageLook {
  const { accent, paper, pages, printed, printTitle } = model;
  const rows = printTitle && [rowNow(standing, printTitle.from), rowNow(standing, printTitle.to)];
  const [from, to] = rows ?? [];
  const frozen = frozenNow(model, standing);
  return {
    accent,
    paper,
    widths: widthsNow(model, standing.places),
    heights: model.heights.flatMap((one) => heightsNow(one, standing)),
    ...(frozen === undefined ? {} : { frozen }),
    ...(printed === undefined ? {} : { printed: printedNow(printed, standing) }),
    ...(from === undefined || to === undefined ? {} : { printTitle: { from, to } }),
    ...(pages === undefined ? {} : { pages: { ...pages, breaks: breaksNow(pages.breaks, standing.places) } }),
  };
}

/** A row of the model that is no row of a body: headings, lines, and the gaps between them. */
function rowNow({ places, lines }: Standing, row: number): number | undefined {
  const headings = places.find(({ model }) => model.row === row);
  return headings?.area.row ?? lines.get(row) ?? expectedRow(places, row);
}

function widthsNow({ widths }: SheetModel, places: readonly TablePlace[]): ReadonlyMap<number, number> {
  const now = new Map<number, number>();
  widths.forEach((points, column) => {
    const owner = places.find(({ model }) => ownerOf([{ ...standingNowhere, model }], model.row, column));
    const at =
      owner === undefined ? blockColumn(places, 0, column) : owner.columns[column - owner.model.column];
    if (at !== undefined && at >= 0 && !now.has(at)) now.set(at, points);
  });
  return now;
}

/** To ask of a model alone which columns it has. */
const standingNowhere: Omit<TablePlace, 'model'> = {
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  columns: [],
  rowOf: () => undefined,
};

type Height = SheetModel['heights'][number];

function heightsNow({ row, rows = 1, points }: Height, standing: Standing): readonly Height[] {
  const { places } = standing;
  const owner = places.find(({ model }) => row >= model.row && row <= model.row + model.rows.length);
  if (owner === undefined) {
    return Array.from({ length: rows }, (_, at) => rowNow(standing, row + at)).flatMap((now) =>
      now === undefined || now < 0 ? [] : [{ row: now, points }],
    );
  }
  const first = { row, rows, column: owner.model.column, columns: owner.model.header.length };
  const moved = new Map(moveArea(places, first).map((area) => [area.row, area.rows]));
  return [...moved].map(([now, count]) => ({ row: now, rows: count, points }));
}

/** As many columns as hold the ones that stay in sight. */
function frozenNow({ frozen, tables: [first] }: SheetModel, standing: Standing): PageLook['frozen'] {
  if (frozen === undefined) return otherThan(standing.frozen, { rows: 0, columns: 0 });
  const last = rowNow(standing, frozen.rows - 1);
  const place = standing.places.find(({ model }) => model.name === first.name);
  if (last === undefined || place === undefined) return undefined;
  const columns = place.columns.slice(0, frozen.columns).filter((one) => one !== undefined);
  const wanted = frozen.columns === 0 ? 0 : Math.max(0, ...columns) + 1;
  return otherThan(standing.frozen, { rows: last + 1, columns: wanted });
}

/** Nothing where it is so already: freezing anew moves what the user looks at. */
const otherThan = (now: Standing['frozen'], wanted: Standing['frozen']): PageLook['frozen'] =>
  now.rows === wanted.rows && now.columns === wanted.columns ? undefined : wanted;

/** From the corner of the sheet to where the last row that is printed stands now. */
function printedNow(printed: Area, { places }: Standing): Area {
  const last = printed.row + printed.rows - 1;
  const above = places.filter(({ model }) => model.row + model.rows.length <= last).at(-1);
  if (above === undefined) return printed;
  const below = last - (above.model.row + above.model.rows.length);
  return { ...printed, rows: above.area.row + bodyRows(above) + below + 1 - printed.row };
}

/** Pages begin at rows of the first table. */
const breaksNow = (breaks: readonly number[], [first]: readonly TablePlace[]): readonly number[] =>
  breaks.map((row) => row + (first === undefined ? 0 : first.area.row - first.model.row));
