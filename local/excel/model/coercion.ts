import { type CellValue, errorValues } from './cell.ts';
import { type ExcelLocale } from './locale.ts';
import { readDate } from './read-date.ts';
import { readNumber, type ReadValue } from './read-number.ts';

export interface CoercionSettings {
  locale: ExcelLocale;
  /** For dates without a year. */
  thisYear: number;
}

/** What Excel makes of text that reaches a cell. */
export type Coerced =
  { kind: 'value'; value: CellValue; numberFormat?: string } | { kind: 'formula'; text: string };

function asConstant(text: string, { locale, thisYear }: CoercionSettings): ReadValue | null {
  const upper = text.trim().toUpperCase();
  if (upper === locale.trueText) return { value: true };
  if (upper === locale.falseText) return { value: false };
  return readNumber(text, locale) ?? readDate(text, locale, thisYear);
}

/** A sign or an at-sign starts a formula too, unless nothing follows it. */
function formulaOf(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith('=')) return text;
  return /^[+\-@]/.test(text) ? `=${text}` : null;
}

/**
 * Text that is typed, pasted or written into a cell that is not in text format: one leading apostrophe is eaten
 * and keeps the rest as it is; numbers, dates and formulas are recognized in the user's language; the rest is text.
 * "Excel.Range values" (`learn.microsoft.com/javascript/api/excel/excel.range`): a value that starts with an equals
 * sign, and text that looks like a number or a date, is interpreted as if the user typed it.
 */
export function coerceText(text: string, settings: CoercionSettings): Coerced {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  const constant = asConstant(text, settings);
  if (constant) return { kind: 'value', ...constant };
  const error = errorValues.find((value) => value === text.trim().toUpperCase());
  if (error) return { kind: 'value', value: error };
  const formula = formulaOf(text);
  return formula === null ? { kind: 'value', value: text } : { kind: 'formula', text: formula };
}
