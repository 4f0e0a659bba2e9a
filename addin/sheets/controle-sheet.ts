import { controleTexts } from '../texts/controle.ts';
import { heightOf } from './fit.ts';
import { heading, notice, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 4;
const widths = [90, 130, 210, 220, 210, 44];

/** Name of the cell that says when the form was checked and whether that still holds. */
export const CONTROLE_STAND = 'ControleStand';

/** One line of the sheet Controle: a finding, or one rule that many children break. */
export interface ControleLine {
  readonly soort: string;
  readonly place: string;
  readonly wat: string;
  readonly oplossing: string;
  readonly waarom: string;
  readonly regel: string;
}

const nothing: ControleLine = { soort: '', place: '', wat: '', oplossing: '', waarom: '', regel: '' };

/** The findings with what to do about them; `stand` says when they were found. */
export function controleSheet(lines: readonly ControleLine[], stand: string): SheetModel {
  const shown = lines.length === 0 ? [nothing] : lines;
  const rows = shown.map(({ soort, place, wat, oplossing, waarom, regel }) => [
    soort,
    place,
    wat,
    oplossing,
    waarom,
    regel,
  ]);
  return {
    name: sheetNames.controle,
    accent: false,
    widths,
    heights: [
      titleHeight,
      { row: 2, points: 21 },
      { row: HEADER_ROW, points: 21 },
      ...rows.map((row, index) => ({ row: HEADER_ROW + 1 + index, points: heightOf(row, widths) })),
    ],
    blocks: [...heading(controleTexts.title, [controleTexts.lead]), notice(2, stand, widths.length)],
    tables: [
      {
        name: tableNames.controle,
        row: HEADER_ROW,
        column: 0,
        header: controleTexts.headings,
        rows,
        styles: ['strong', 'cell', 'cell', 'cell', 'cell', 'cell'],
        filter: false,
      },
    ],
    names: [{ name: CONTROLE_STAND, area: { row: 2, column: 0, rows: 1, columns: 1 } }],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    locked: true,
    start: { row: 0, column: 0 },
  };
}
