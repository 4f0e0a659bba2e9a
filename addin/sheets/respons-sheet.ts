import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import { responsTexts as texts } from '../texts/terugkoppeling.ts';
import { heightOf } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { pagesOf } from './print-scale.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 3;
/** Wide enough for most names on one line. */
const widths = [262, 190, 84, 156, 160];

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
  const heights = [
    titleHeight,
    { row: HEADER_ROW, points: 21 },
    ...rows.map((row, i) => ({ row: HEADER_ROW + 1 + i, points: Math.max(20, heightOf(row, widths)) })),
  ];
  return {
    name: sheetNames.respons,
    accent: false,
    widths,
    heights,
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
    pages: pagesOf({ widths, heights, breaks: [], end: HEADER_ROW + 1 + rows.length }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}
