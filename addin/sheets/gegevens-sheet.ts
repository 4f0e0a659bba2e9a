import { gegevensCells } from '../../shared/inzending/read-gegevens.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { gegevensTexts } from '../texts/sheets.ts';
import { tableHeights } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 4;
const widths = [250, 290];

/** What the form must know to be checked without a connection, where everybody can read it. Nobody types here. */
export function gegevensSheet(context: FormContext): SheetModel {
  const table: TableModel = {
    name: tableNames.gegevens,
    row: HEADER_ROW,
    column: 0,
    header: gegevensTexts.headings,
    rows: gegevensCells(context).map(({ label, value }) => [label, value]),
    styles: ['label', 'cell'],
    filter: false,
  };
  return {
    name: sheetNames.gegevens,
    accent: false,
    widths,
    heights: [titleHeight, ...tableHeights(table, widths)],
    blocks: heading(gegevensTexts.title, [gegevensTexts.lead, gegevensTexts.help]),
    tables: [table],
    names: [],
    validations: [],
    conditions: [markCondition(sheetNames.gegevens, table)],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperOfForm(context, true),
    locked: true,
    start: { row: 0, column: 0 },
  };
}
