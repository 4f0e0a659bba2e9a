import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { actionTexts as texts } from '../texts/partner.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 4;
const ROWS = 10;
const widths = [330, 150, 130, 200];

/**
 * Room to write down what people agree on. It is drawn once: from then on it belongs to who writes there. Not
 * protected, so that it can grow and be sorted.
 */
export function actionsSheet({ uitvraag }: Terugkoppeling, naam: string): SheetModel {
  return {
    name: sheetNames.actions,
    accent: true,
    widths,
    heights: [titleHeight, { row: HEADER_ROW, points: 24 }, { row: HEADER_ROW + 1, rows: ROWS, points: 36 }],
    blocks: heading(texts.title, [texts.about(naam, uitvraag.titel), texts.lead, texts.privacy]),
    tables: [
      {
        ...{ name: tableNames.actions, row: HEADER_ROW, column: 0, header: texts.headings, filter: false },
        rows: Array.from({ length: ROWS }, () => texts.headings.map(() => '')),
        styles: texts.headings.map(() => 'inputProse'),
      },
    ],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperFor({ who: naam, gemeente: uitvraag.gemeente, uitvraag: uitvraag.titel }),
    locked: false,
    start: { row: HEADER_ROW + 1, column: 0 },
  };
}
