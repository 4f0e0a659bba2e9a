import type { Form, FormContext } from '../../shared/inzending/form.ts';
import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';

/** Where the rows and columns of one table stand now, by the names that findings use. */
export interface PlacesOfTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** A form as it stands in the workbook, and where each row and column of it is. */
export interface OpenForm {
  readonly seen: WorkbookContents;
  /** Codes that `seen` and `form` have already and the workbook not yet: to be written with the next change. */
  readonly codes: NonNullable<WorkbookChange['texts']>;
  readonly context: FormContext;
  readonly form: Form;
  readonly formulier: PlacesOfTable;
  readonly gegevens: PlacesOfTable;
  readonly kinderen: PlacesOfTable;
  readonly groepen: PlacesOfTable;
  readonly toelichting: PlacesOfTable;
  /** Without rows and columns in a form that does not ask where its counts come from. */
  readonly bron: PlacesOfTable;
  readonly aantallen: PlacesOfTable;
}

/** Of rows with one name the first: that is where the user begins to look. */
export const placesOf = (
  columns: ReadonlyMap<string, number>,
  rows: readonly (readonly [string, number])[],
): PlacesOfTable => ({ columns, rows: new Map([...firstOfEach(rows)].reverse()) });

const firstOfEach = (rows: readonly (readonly [string, number])[]) => new Map([...rows].reverse());
