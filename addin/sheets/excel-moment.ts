const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const DAY = 86_400_000;
/** Day 0 of the calendar of Excel, for dates after February 1900. */
const START = Date.UTC(1899, 11, 30);

/** A day, written as 2026-07-31, as the number that Excel shows as a date. */
export const excelDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - START) / DAY;

/** A moment as the number that Excel shows as a date with a time, on a clock in the Netherlands; to the minute. */
export function excelMoment(moment: Date): number {
  const local = Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`);
  return Math.floor((local - START) / 60_000) / (DAY / 60_000);
}
