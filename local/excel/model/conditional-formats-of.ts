import { type Box, overlaps, subtract } from './box.ts';
import { type SheetModel } from './sheet-model.ts';
import { type ConditionalFormat } from './conditional-format.ts';

/** Those that lie on any cell of the box, the first with priority. */
export const conditionalFormatsOn = (sheet: SheetModel, box: Box): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => overlaps(format.box, box));

/** Takes a rectangle out of all conditional formats; one that falls apart becomes several. */
export function clearConditionalFormats(sheet: SheetModel, hole: Box): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    subtract(format.box, hole).map((box, part) => ({
      ...format,
      box,
      id: part === 0 ? format.id : `${format.id.slice(0, -1)}-${part}}`,
    })),
  );
}
