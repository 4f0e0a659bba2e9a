import { aantallenColumns } from './aantallen-columns.ts';
import { aantallenRows } from './aantallen-rows.ts';
import type { CellsById } from './cell.ts';
import { asListed } from './choice.ts';
import type { AantallenRegel } from './form.ts';
import type { ListShape } from './kinderen-columns.ts';
import { readRow } from './read-row.ts';

/** One row of table Aantallen; undefined for a row in which nothing stands. */
export function readAantallenRegel(cells: CellsById, shape: ListShape): AantallenRegel | undefined {
  const { regel = '', ...aantallen } = readRow(aantallenColumns, cells);
  const labels = aantallenRows(shape).map(({ label }) => label);
  return regel === '' && Object.values(aantallen).every((text) => text === '')
    ? undefined
    : { regel: asListed(labels, regel), aantallen };
}
