import type { AdresPlace } from '../../shared/register/adres-places.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import { adressenSheetTexts as texts } from '../texts/adressen-sheet.ts';
import { type AdressenColumn, adressenColumns } from './adressen-columns.ts';
import { tableHeights } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { pagesOf } from './print-scale.ts';
import { columnOf, type SheetModel, type TableModel } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

const HEADER_ROW = 4;
const widths = [230, 90, 200, 86, 230, 230, 150];
/** Where people type: the only column that looks like it. */
const styles: Partial<Record<AdressenColumn, StyleName>> = {
  naam: 'strong',
  adres: 'answer',
  sleutel: 'small',
};

/**
 * The places for which a gemeente keeps an address, to fill in at once: those that are there, and what closed as long as
 * an address is kept for it. Not protected, so that it can be sorted and lines can be pasted below.
 */
export function adressenSheet(places: readonly AdresPlace[], gemeente: string): SheetModel {
  const rows = places.filter(({ isActief, adres }) => isActief || adres !== undefined).sort(inOrder);
  const table: TableModel = {
    name: tableNames.adressen,
    row: HEADER_ROW,
    column: 0,
    header: adressenColumns.map((one) => one.heading),
    rows: rows.length === 0 ? [adressenColumns.map(() => '')] : rows.map(rowOf),
    styles: adressenColumns.map(({ id }) => styles[id] ?? 'cell'),
    filter: true,
  };
  const heights = [titleHeight, ...tableHeights(table, widths)];
  return {
    name: sheetNames.adressen,
    accent: false,
    widths,
    heights,
    blocks: heading(texts.title, [texts.how, texts.care]),
    tables: [table],
    names: [],
    validations: [
      {
        area: columnOf(table, ADRES),
        allow: { kind: 'any' },
        help: { title: texts.helpTitle, text: texts.help },
      },
    ],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperFor({ who: gemeente, gemeente, uitvraag: texts.title }),
    pages: pagesOf({ widths, heights, breaks: [], end: HEADER_ROW + 1 + table.rows.length }),
    locked: false,
    start: { row: HEADER_ROW + 1, column: ADRES },
  };
}

const ADRES = adressenColumns.findIndex(({ id }) => id === 'adres');

/** Locaties first. */
const inOrder = (a: AdresPlace, b: AdresPlace): number =>
  b.rol.localeCompare(a.rol) || byName<AdresPlace>(({ scope }) => scope)(a, b);

function rowOf({
  naam,
  rol,
  organisatie = '',
  nummer = '',
  adres = '',
  scope,
}: AdresPlace): readonly string[] {
  const cells = { naam, voor: texts.rol[rol], organisatie, nummer, adres, bekend: adres, sleutel: scope };
  return adressenColumns.map(({ id }) => cells[id]);
}
