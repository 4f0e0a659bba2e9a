import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 3;

/** Which locatie has answered; no count of any of them. */
export function responsSheet({ uitvraag, organisaties, regels }: ResponsOverzicht): SheetModel {
  const organisatie = new Map(organisaties.map(({ organisatieId, naam }) => [organisatieId, naam]));
  const rows = regels.map(({ naam, organisatieId, soort, status, ontvangenOp }) => [
    naam,
    organisatie.get(organisatieId) ?? '',
    texts.soort[soort],
    texts.status[status],
    ontvangenOp === undefined ? '' : texts.receivedAt(ontvangenOp),
  ]);
  return {
    name: sheetNames.respons,
    accent: false,
    widths: [230, 230, 90, 170, 190],
    heights: [titleHeight, { row: HEADER_ROW, rows: rows.length + 1, points: 20 }],
    blocks: heading(texts.responsTitle, [uitvraag.titel]),
    tables: [
      {
        name: tableNames.respons,
        row: HEADER_ROW,
        column: 0,
        header: texts.respons,
        rows: rows.length === 0 ? [texts.respons.map(() => '')] : rows,
        styles: ['strong', 'cell', 'cell', 'cell', 'cell'],
        filter: true,
      },
    ],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    locked: true,
    start: { row: 0, column: 0 },
  };
}
