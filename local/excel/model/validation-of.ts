import { type Box, includes, isInside, overlaps, subtract } from './box.ts';
import { type SheetModel } from './sheet-model.ts';
import { newValidation, type Validation } from './validation.ts';

export const validationAt = (sheet: SheetModel, row: number, column: number): Validation | undefined =>
  sheet.validations.find(({ box }) => includes(box, row, column));

/** Takes a rectangle out of all validations; what lies around it keeps them. */
export function clearValidation(sheet: SheetModel, hole: Box): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    subtract(validation.box, hole).map((box) => ({ ...validation, box })),
  );
}

/** 'mixed' when the cells of the box do not have one and the same validation. */
export function validationOf(sheet: SheetModel, box: Box): Validation | 'mixed' | undefined {
  const whole = sheet.validations.find((validation) => isInside(box, validation.box));
  if (whole) return whole;
  return sheet.validations.some((validation) => overlaps(validation.box, box)) ? 'mixed' : undefined;
}

/** Changes the validation of exactly these cells. */
export function changeValidation(sheet: SheetModel, box: Box, change: Partial<Validation>): void {
  const found = validationOf(sheet, box);
  const base = found === undefined || found === 'mixed' ? newValidation(box) : found;
  clearValidation(sheet, box);
  sheet.validations.push({ ...base, ...change, box: { ...box } });
}
