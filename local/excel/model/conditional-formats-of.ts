import { displaceFormula } from '../formula/rewrite.ts';
import { type Box, overlaps, subtract } from './box.ts';
import { type SheetModel } from './sheet-model.ts';
import { type ConditionalFormat } from './conditional-format.ts';

/** Those that lie on any cell of the box, the first with priority. */
export const conditionalFormatsOn = (sheet: SheetModel, box: Box): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => overlaps(format.box, box));

/**
 * Takes a rectangle out of all conditional formats; one that falls apart becomes several. A formula is that of the first
 * cell of its rectangle: where another cell is the first from now on, it moves along.
 */
export function clearConditionalFormats(sheet: SheetModel, hole: Box): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    subtract(format.box, hole).map((box, part) => ({
      ...format,
      ...movedRule(format, box),
      box,
      id: part === 0 ? format.id : `${format.id.slice(0, -1)}-${part}}`,
    })),
  );
}

function movedRule(
  { box: before, custom, cellValue }: ConditionalFormat,
  box: Box,
): Pick<ConditionalFormat, 'custom' | 'cellValue'> {
  const by = { rows: box.row - before.row, columns: box.column - before.column };
  const moved = (formula: string) => (formula.startsWith('=') ? displaceFormula(formula, by) : formula);
  const { formula2 } = cellValue ?? {};
  return {
    ...(custom === undefined ? {} : { custom: { formula: moved(custom.formula) } }),
    ...(cellValue === undefined
      ? {}
      : {
          cellValue: {
            ...cellValue,
            formula1: moved(cellValue.formula1),
            ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
          },
        }),
  };
}
