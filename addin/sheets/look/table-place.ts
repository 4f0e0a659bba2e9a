import { cellText } from '../../../shared/inzending/cell.ts';
import type { Area, TableModel } from '../sheet-model.ts';

/** What is known of a table where it stands now. */
export interface StandingTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Headings included. */
  readonly area: Area;
}

/** Where the parts of a table of a model stand on its sheet now. */
export interface TablePlace {
  readonly model: TableModel;
  /** Headings included, with the columns that somebody added. */
  readonly area: Area;
  /** Column of the sheet for each column of the model; undefined where it is gone. */
  readonly columns: readonly (number | undefined)[];
  /** Row of the sheet for a row of the model's body that is known by its label; undefined where it is gone. */
  readonly rowOf: (index: number) => number | undefined;
}

/** Capitals and blanks in a heading do not matter. */
const plain = (text: unknown): string => cellText(String(text)).toLowerCase();

export function placeOfTable(model: TableModel, { header, rows, area }: StandingTable): TablePlace {
  const headings = header.map(plain);
  const columns = model.header.map((heading) => {
    const at = headings.indexOf(plain(heading));
    return at === -1 ? undefined : area.column + at;
  });
  const [first] = columns;
  const labels = first === undefined ? [] : rows.map((row) => plain(row[first - area.column] ?? ''));
  return {
    model,
    area,
    columns,
    rowOf: (index) => {
      const label = plain(model.rows[index]?.[0] ?? '');
      const at = label === '' ? -1 : labels.indexOf(label);
      return at === -1 ? undefined : area.row + 1 + at;
    },
  };
}

/** Rows below the headings, as they are now. */
export const bodyRows = ({ area }: TablePlace): number => area.rows - 1;

/** The table of which a cell of the model is a part; in its columns, from its headings to its last row or below. */
export function ownerOf(places: readonly TablePlace[], row: number, column: number): TablePlace | undefined {
  const inColumns = places.filter(
    ({ model }) => column >= model.column && column < model.column + model.header.length,
  );
  const within = inColumns.filter(({ model }) => row >= model.row && row <= model.row + model.rows.length);
  return within[0];
}
