import { type Box } from '../model/box.ts';
import { type CellValue, type ErrorValue, isErrorValue } from '../model/cell.ts';
import { type SheetModel } from '../model/sheet-model.ts';

/** null is a cell without content, which counts as 0, as '' and as false. */
export type Scalar = CellValue | null;

export interface Area {
  sheet: SheetModel;
  box: Box;
}

export type FormulaValue = Scalar | Area;

export const isArea = (value: FormulaValue): value is Area => typeof value === 'object' && value !== null;

/** An error value on its way up to the cell, or to IFERROR. */
export class FormulaFailure extends Error {
  readonly value: ErrorValue;

  constructor(value: ErrorValue) {
    super(value);
    this.value = value;
  }
}

export function withoutError(value: Scalar): Scalar {
  if (isErrorValue(value)) throw new FormulaFailure(value);
  return value;
}

export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = String(withoutError(value)).trim();
  if (text === '' || !Number.isFinite(Number(text))) throw new FormulaFailure('#VALUE!');
  return Number(text);
}

export function toText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(withoutError(value));
}

export function toTruth(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    if (upper !== 'TRUE' && upper !== 'FALSE') throw new FormulaFailure('#VALUE!');
    return upper === 'TRUE';
  }
  return toNumber(value) !== 0;
}

const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Numbers come before text, text before truth values; text without regard to case. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase());
  return Number(a) - Number(b);
}

function emptyLike(other: Scalar): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
