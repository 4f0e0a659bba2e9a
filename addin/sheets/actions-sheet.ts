import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { actionTexts as texts } from '../texts/partner.ts';
import { heightOf } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 4;
const ROWS = 10;
const ROW_POINTS = 36;
const widths = [330, 150, 130, 200];

/**
 * Room to write down what people agree on. It is drawn once: from then on it belongs to who writes there. Not
 * protected, so that it can grow and be sorted.
 * @param typed what was written down already, for a file of its own; absent: the sheet of a form
 */
export function actionsSheet(
  { uitvraag }: Terugkoppeling,
  naam: string,
  typed?: readonly (readonly string[])[],
): SheetModel {
  const written = typed ?? [];
  const free = Math.max(0, ROWS - written.length);
  return {
    name: sheetNames.actions,
    accent: true,
    widths,
    heights: [
      titleHeight,
      { row: HEADER_ROW, points: 24 },
      ...written.map((texts, nth) => ({
        row: HEADER_ROW + 1 + nth,
        points: Math.max(ROW_POINTS, heightOf(texts, widths)),
      })),
      ...(free === 0 ? [] : [{ row: HEADER_ROW + 1 + written.length, rows: free, points: ROW_POINTS }]),
    ],
    blocks: heading(texts.title, [
      texts.about(naam, uitvraag.titel),
      texts.lead,
      typed ? texts.privacyApart : texts.privacy,
    ]),
    tables: [
      {
        ...{ name: tableNames.actions, row: HEADER_ROW, column: 0, header: texts.headings, filter: false },
        rows: [...written, ...Array.from({ length: free }, () => texts.headings.map(() => ''))],
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
