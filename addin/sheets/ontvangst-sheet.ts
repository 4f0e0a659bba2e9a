import type { Domein } from '../../shared/afspraak/domein.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { ontvangstTexts } from '../texts/ontvangst.ts';
import { heading, notice, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { ontvangstRows } from './ontvangst-rows.ts';
import type { SheetModel } from './sheet-model.ts';

const HEADER_ROW = 4;

/** Name of the cell that says whether the data were sent. */
export const ONTVANGST_STAND = 'OntvangstStand';

/** The ontvangstbewijs with its control totals; without one, what to do to get it. */
export function ontvangstSheet(
  ontvangstbewijs: Ontvangstbewijs | undefined,
  domeinen: readonly Domein[],
): SheetModel {
  const lead = ontvangstbewijs === undefined ? ontvangstTexts.notYetHow : ontvangstTexts.compare;
  const stand = ontvangstbewijs === undefined ? ontvangstTexts.notYet : ontvangstTexts.received;
  return {
    name: sheetNames.ontvangst,
    accent: false,
    widths: [230, 300],
    heights: [titleHeight, { row: 2, points: 24 }, { row: HEADER_ROW, rows: 16, points: 20 }],
    blocks: [...heading(ontvangstTexts.title, [lead]), notice(2, stand, 2)],
    tables: [
      {
        name: tableNames.ontvangst,
        row: HEADER_ROW,
        column: 0,
        header: ontvangstTexts.headings,
        rows:
          ontvangstbewijs === undefined
            ? [[ontvangstTexts.labels.status, ontvangstTexts.notYet]]
            : ontvangstRows(ontvangstbewijs, domeinen),
        styles: ['label', 'strong'],
        filter: false,
      },
    ],
    names: [{ name: ONTVANGST_STAND, area: { row: 2, column: 0, rows: 1, columns: 1 } }],
    validations: [],
    conditions: [],
    locked: true,
    start: { row: 0, column: 0 },
  };
}
