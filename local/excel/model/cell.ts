import { type CellStyle } from './cell-style.ts';

/** What a cell holds: '' is empty; an error value is its text, such as '#NAME?'. */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** In the language of the file (English names, comma, point), with its equals sign. The value is then computed. */
  formula?: string;
  style?: CellStyle;
}

export const errorValues = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorValue = (typeof errorValues)[number];

export const isErrorValue = (value: unknown): value is ErrorValue =>
  errorValues.includes(value as ErrorValue);

/** "Excel specifications and limits": total number of characters that a cell can contain. */
export const maxTextLength = 32_767;

/** Excel.RangeValueType. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
