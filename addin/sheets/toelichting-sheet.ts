import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { greyCells } from '../../shared/inzending/grey-cells.ts';
import { toelichtingTexts } from '../texts/sheets.ts';
import { heightOf } from './fit.ts';
import { greyValidations, withGrey } from './grey-part.ts';
import { heading, titleHeight } from './heading.ts';
import { validationsOf } from './input-column.ts';
import type { ChoiceList } from './lists.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 4;
/** Together they stand beside the pane on a laptop of 13 inches. */
const widths = [96, 104, 104, 150, 130, 56, 140];
const ROW_HEIGHT = 78;
/** Excel makes no row higher. */
const MAX_HEIGHT = 409;

/** Height in points in which all that stands in a row can be read, also on paper. */
export const toelichtingHeight = (cells: readonly (string | number)[]): number =>
  Math.min(MAX_HEIGHT, Math.max(ROW_HEIGHT, heightOf(cells, widths)));

/** What the locatie says about each domein; the same question for everyone, whatever the outcome. */
export function toelichtingSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const { domeinen } = context.uitvraag.afspraak;
  const columns = toelichtingColumns(domeinen);
  const answers: TableModel = {
    name: tableNames.toelichting,
    row: HEADER_ROW,
    column: 0,
    header: columns.map((column) => column.heading),
    rows: domeinen.map(({ naam }) => columns.map(({ id }) => (id === 'domein' ? naam : ''))),
    styles: columns.map(({ id }) => (id === 'domein' ? 'fixed' : 'inputProse')),
    filter: false,
  };
  const table = withGrey(answers, 'Toelichting', greyCells(context, {}));
  return {
    name: sheetNames.toelichting,
    accent: true,
    widths,
    heights: [
      titleHeight,
      { row: HEADER_ROW, points: 48 },
      { row: HEADER_ROW + 1, rows: domeinen.length, points: ROW_HEIGHT },
    ],
    blocks: heading(toelichtingTexts.title, [toelichtingTexts.lead, toelichtingTexts.privacy]),
    tables: [table],
    names: [],
    validations: [...validationsOf(table, columns, lists), ...greyValidations(table, 'Toelichting')],
    conditions: [markCondition(sheetNames.toelichting, table)],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperOfForm(context),
    locked: false,
    start: { row: HEADER_ROW + 1, column: 1 },
  };
}
