import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import { responsTexts as texts } from '../texts/terugkoppeling.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 3;

/** Which locatie has answered; no count of any of them. */
export function responsSheet(
  { uitvraag, organisaties, regels }: ResponsOverzicht,
  gemeente: string,
): SheetModel {
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
    blocks: heading(texts.title, [uitvraag.titel]),
    tables: [
      {
        name: tableNames.respons,
        row: HEADER_ROW,
        column: 0,
        header: texts.headings,
        rows: rows.length === 0 ? [texts.headings.map(() => '')] : rows,
        styles: ['strong', 'cell', 'cell', 'cell', 'cell'],
        filter: true,
      },
    ],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperFor({ who: gemeente, gemeente, uitvraag: uitvraag.titel }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}
