import type { CellValue } from './cell.ts';

/** One row of table Formulier or Gegevens as it stands in the sheet. */
export interface LabeledCell {
  readonly label: string;
  readonly value: CellValue;
}
