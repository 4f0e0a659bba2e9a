import { cellText, type CellValue } from './cell.ts';

const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const otherNames: Readonly<Record<string, string>> = { maa: 'mrt', mar: 'mrt', may: 'mei', oct: 'okt' };

/** Serial numbers of the days from 1982-01-01 to 2063-12-31: other numbers are no date that belongs here. */
const FIRST_SERIAL = 29952;
const LAST_SERIAL = 59900;
/** Day 0 of Excel's 1900 date system, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The month that a cell says, as `yyyy-mm`: from `2025-09`, `09-2025`, `1-9-2025`, `sep 2025` or the serial number
 * that Excel makes of such a text. Anything else comes back as it was typed.
 */
export function readMonth(value: CellValue | undefined): string {
  const text = cellText(value);
  return fromSerial(text) ?? fromNumbers(text) ?? fromName(text) ?? text;
}

/** Whether a text is a month as `readMonth` gives it. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** The calendar date of an Excel serial number, `yyyy-mm-dd`; undefined for other texts. */
export function dateOfSerial(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
}

const fromSerial = (text: string) => dateOfSerial(text)?.slice(0, 7);

function fromNumbers(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ]\d{1,2})?$/.exec(text);
  if (yearFirst) return month(yearFirst[1], Number(yearFirst[2]));
  const yearLast = /^(?:\d{1,2}[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  return yearLast ? month(yearLast[2], Number(yearLast[1])) : undefined;
}

function fromName(text: string): string | undefined {
  const found = /^(?:\d{1,2}[- ])?([a-z]{3,9})\.?[- ](\d{4})$/i.exec(text);
  if (!found?.[1]) return undefined;
  const start = found[1].slice(0, 3).toLowerCase();
  return month(found[2], names.indexOf(otherNames[start] ?? start) + 1);
}

const month = (year: string | undefined, nth: number): string | undefined =>
  year !== undefined && nth >= 1 && nth <= 12 ? `${year}-${String(nth).padStart(2, '0')}` : undefined;
