import { fullYear, toSerial } from './date-serial.ts';
import { type ExcelLocale } from './locale.ts';
import { type ReadValue } from './read-number.ts';

interface Parts {
  year: number;
  month: number;
  day: number;
  numberFormat: string;
}

/** The format that stands in a file for "the short date of whoever reads it" (built-in number format 14). */
const shortDate = 'm/d/yyyy';
const dayMonth = 'd-mmm';
const monthYear = 'mmm-yy';

function monthNumber(text: string, locale: ExcelLocale): number | null {
  const name = text.toLowerCase();
  if (name === 'mrt' && locale.tag === 'nl-NL') return 3;
  const at = locale.months.findIndex((month) => name.length >= 3 && month.startsWith(name));
  return at < 0 ? null : at + 1;
}

const inOrder = (a: number, b: number, locale: ExcelLocale) =>
  locale.dayFirst ? { day: a, month: b } : { day: b, month: a };

function twoNumbers(a: string, b: string, locale: ExcelLocale, thisYear: number): Parts | null {
  if (a.length === 4) return { year: Number(a), month: Number(b), day: 1, numberFormat: monthYear };
  const asDay = { year: thisYear, ...inOrder(Number(a), Number(b), locale), numberFormat: dayMonth };
  if (b.length <= 2 && toSerial(asDay.year, asDay.month, asDay.day) !== null) return asDay;
  return { year: fullYear(Number(b)), month: Number(a), day: 1, numberFormat: monthYear };
}

function threeNumbers(parts: [string, string, string], locale: ExcelLocale): Parts {
  const [a, b, c] = parts;
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c), numberFormat: shortDate };
  return { year: fullYear(Number(c)), ...inOrder(Number(a), Number(b), locale), numberFormat: shortDate };
}

function fromNumbers(text: string, locale: ExcelLocale, thisYear: number): Parts | null {
  const separator = locale.dateSeparators.split('').find((mark) => text.includes(mark));
  if (separator === undefined) return null;
  const parts = text.split(separator);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = '', b = '', c] = parts;
  if (parts.length === 2) return twoNumbers(a, b, locale, thisYear);
  return parts.length === 3 && c !== undefined ? threeNumbers([a, b, c], locale) : null;
}

/** "1 sep 2025", "1 sep" and "sep 2025", with spaces or dashes. */
function fromNames(text: string, locale: ExcelLocale, thisYear: number): Parts | null {
  const match = /^(?:(\d{1,2})[ -])?([a-z]+)\.?(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const month = match ? monthNumber(match[2] ?? '', locale) : null;
  if (!match || month === null || (match[1] === undefined && match[3] === undefined)) return null;
  const year = match[3] === undefined ? thisYear : fullYear(Number(match[3]));
  if (match[1] === undefined) return { year, month, day: 1, numberFormat: monthYear };
  const numberFormat = match[3] === undefined ? dayMonth : 'd-mmm-yy';
  return { year, month, day: Number(match[1]), numberFormat };
}

function fromTime(text: string): ReadValue | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/**
 * Reads typed text as a date or a time: 2025-09, 1-2, 1-9-2025, sep 2025, 12:30.
 * "Stop automatically changing numbers to dates" (support.microsoft.com). In a Dutch Excel 1.5 is a date too.
 */
export function readDate(text: string, locale: ExcelLocale, thisYear: number): ReadValue | null {
  const trimmed = text.trim();
  const parts = fromNumbers(trimmed, locale, thisYear) ?? fromNames(trimmed, locale, thisYear);
  if (!parts) return fromTime(trimmed);
  const serial = toSerial(parts.year, parts.month, parts.day);
  return serial === null ? null : { value: serial, numberFormat: parts.numberFormat };
}
