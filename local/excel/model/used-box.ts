import { type Box } from './box.ts';
import { type SheetModel } from './sheet-model.ts';

/** The cells with a value or a format; null when there are none ("Worksheet getUsedRangeOrNullObject"). */
export const usedBox = (sheet: SheetModel, valuesOnly: boolean, within?: Box): Box | null =>
  sheet.cells.usedBox(
    ({ value, formula, style }) =>
      value !== '' ||
      formula !== undefined ||
      (!valuesOnly && style !== undefined && Object.keys(style).length > 0),
    within,
  );
