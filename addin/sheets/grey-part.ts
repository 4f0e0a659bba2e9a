import { greyColumns, type GreyTable } from '../../shared/inzending/grey-columns.ts';
import type { GreyCell } from '../../shared/inzending/grey-cells.ts';
import { refusals } from '../texts/sheets.ts';
import { type CellValue, columnOf, type TableModel, type Validation } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

const styleOf: Readonly<Record<GreyTable, StyleName>> = {
  Groepen: 'grey',
  Aantallen: 'grey',
  Toelichting: 'greyProse',
};

/** A table with the grey columns at its right, and in them what is known when it is drawn. */
export function withGrey(table: TableModel, name: GreyTable, cells: readonly GreyCell[]): TableModel {
  const columns = greyColumns[name];
  const said = (row: CellValue | undefined, id: string): CellValue =>
    cells.find((cell) => cell.table === name && cell.row === row && cell.column === id)?.text ?? '';
  return {
    ...table,
    header: [...table.header, ...columns.map(({ heading }) => heading)],
    rows: table.rows.map((row) => [...row, ...columns.map(({ id }) => said(row[0], id))]),
    styles: [...table.styles, ...columns.map(() => styleOf[name])],
  };
}

/** Nothing may be typed in a grey column; the message beside the cell says what it is, also to who cannot see it. */
export const greyValidations = (table: TableModel, name: GreyTable): readonly Validation[] =>
  greyColumns[name].map(({ help }, nth) => ({
    area: columnOf(table, table.header.length - greyColumns[name].length + nth),
    allow: { kind: 'textLength', max: 0 },
    help,
    refusal: refusals.grey,
  }));
