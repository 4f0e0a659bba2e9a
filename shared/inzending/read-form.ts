import type { CellsById } from './cell.ts';
import type { Form, FormContext, GroepRegel } from './form.ts';
import { listShapeOf } from './form-counts.ts';
import { groepenColumns } from './groepen-columns.ts';
import { type FormulierCell, readEntries } from './read-formulier.ts';
import { readKindRegel } from './read-kind-regel.ts';
import { readRow } from './read-row.ts';
import { readToelichtingRegel } from './read-toelichting.ts';

/** The rows of the tables of a partner workbook, by the ids of their columns. */
export interface FormTables {
  readonly formulier: readonly FormulierCell[];
  readonly groepen: readonly CellsById[];
  readonly kinderen: readonly CellsById[];
  readonly toelichting: readonly CellsById[];
}

/** Everything the workbook says, as clean text; rows that are not used are left out. */
export function readForm(tables: FormTables, context: FormContext): Form {
  const shape = listShapeOf(context);
  return {
    ...readEntries(tables.formulier),
    groepen: tables.groepen.map((cells): GroepRegel => {
      const { groep = '', kinderen = '' } = readRow(groepenColumns(shape.fase), cells);
      return { groep, kinderen };
    }),
    kinderen: tables.kinderen.flatMap((cells) => readKindRegel(cells, shape) ?? []),
    toelichtingen: tables.toelichting.flatMap((cells) => readToelichtingRegel(cells, shape.domeinen) ?? []),
  };
}
