/**
 * Excel's dates: days since 31 December 1899, with a 29 February 1900 that never was
 * ("Differences between the 1900 and the 1904 date system", learn.microsoft.com/office/troubleshoot/excel).
 */
const firstOfMarch1900 = 61;
const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 31);

/** A serial, or null when the date does not exist or Excel has no number for it. */
export function toSerial(year: number, month: number, dayOfMonth: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1) return null;
  const days = Math.round((moment.getTime() - epoch) / day);
  const serial = days + 1 >= firstOfMarch1900 ? days + 1 : days;
  return serial < 1 || year > 9999 ? null : serial;
}

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export function fromSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === firstOfMarch1900 - 1) return { year: 1900, month: 2, day: 29 };
  const moment = new Date(epoch + (whole >= firstOfMarch1900 ? whole - 1 : whole) * day);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** "Change the way dates with two-digit years are interpreted": 00-29 is 20xx, 30-99 is 19xx. */
export const fullYear = (year: number): number =>
  year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
