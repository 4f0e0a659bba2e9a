import type { Finding } from '../../shared/validation/finding.ts';
import { holdsBsn } from '../../shared/validation/bsn.ts';
import type { TableCell, TableContents } from '../excel/workbook.ts';
import { keyWithContents, type MarkedCell } from '../sheets/marks.ts';
import { sheetNames, tableNames } from '../sheets/names.ts';
import { locate } from './locate.ts';
import type { OpenForm, PlacesOfTable } from './open-form.ts';

/** The cells with a fout or a waarschuwing, each once, as the list on Controle names them. */
export function markedCells(findings: readonly Finding[], open: OpenForm): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { severity, place } of findings) {
    const spot = severity === 'informatie' ? undefined : locate(place, open);
    if (spot?.row === undefined) continue;
    const cell = markedCell({ ...spot, row: spot.row }, open);
    if (cell !== undefined) cells.set(Object.values(cell).join('\n'), cell);
  }
  return [...cells.values()];
}

/**
 * Undefined beside an empty key, which could be of any such row. Every child that is read has a code.
 */
function markedCell({ table, row, column }: TableCell, open: OpenForm): MarkedCell | undefined {
  const known = tables[table]?.(open);
  const contents = open.seen.tables.get(table);
  if (known === undefined || contents === undefined) return undefined;
  const { sheet } = known;
  const heading = contents.header[column] ?? '';
  const key = known.key === undefined ? heading : keyBeside({ row, column }, known, contents);
  return key === undefined ? undefined : { sheet, row: key, column: heading };
}

function keyBeside(
  { row, column }: Pick<TableCell, 'row' | 'column'>,
  { key: id = '', places }: MarkedTable,
  { rows }: TableContents,
): string | undefined {
  const at = places.columns.get(id) ?? 0;
  const keys = rows.map((cells) => String(cells[at] ?? ''));
  const key = keys[row] ?? '';
  const isUnclear = column !== at && keys.indexOf(key) !== keys.lastIndexOf(key);
  if (key.trim() === '') return undefined;
  const said = String(rows[row]?.[column] ?? '');
  return isUnclear && mayBeRepeated(said) ? keyWithContents(key, said) : key;
}

/** Of an answer. A forbidden number or a long text is not written a second time: then both rows are marked there. */
const mayBeRepeated = (said: string): boolean => said.length <= 40 && !holdsBsn(said);

interface MarkedTable {
  readonly sheet: string;
  /** Id of the column with the keys; absent in a table of one question, of which the heading is the key. */
  readonly key?: string;
  readonly places: PlacesOfTable;
}

const tables: Readonly<Record<string, (open: OpenForm) => MarkedTable>> = {
  [tableNames.formulier]: ({ formulier }) => ({ sheet: sheetNames.start, key: 'label', places: formulier }),
  [tableNames.gegevens]: ({ gegevens }) => ({ sheet: sheetNames.gegevens, key: 'label', places: gegevens }),
  [tableNames.kinderen]: ({ kinderen }) => ({ sheet: sheetNames.kinderen, key: 'code', places: kinderen }),
  [tableNames.groepen]: ({ groepen }) => ({ sheet: sheetNames.groepen, key: 'groep', places: groepen }),
  [tableNames.bron]: ({ bron }) => ({ sheet: sheetNames.groepen, places: bron }),
  [tableNames.aantallen]: ({ aantallen }) => ({
    sheet: sheetNames.groepen,
    key: 'regel',
    places: aantallen,
  }),
  [tableNames.toelichting]: ({ toelichting }) => ({
    sheet: sheetNames.toelichting,
    key: 'domein',
    places: toelichting,
  }),
};
