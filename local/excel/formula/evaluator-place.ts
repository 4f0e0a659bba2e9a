import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type Scalar } from './formula-value.ts';
import { type Displacement } from './reference.ts';

/** The cell for which a formula is worked out. */
export interface FormulaPlace {
  workbook: WorkbookModel;
  sheet: SheetModel;
  row: number;
  column: number;
  /** How far this cell is from the one that the formula was written for (validation, conditional format). */
  by: Displacement;
  /** The computed value of a cell. */
  read: (sheet: SheetModel, row: number, column: number) => Scalar;
}
