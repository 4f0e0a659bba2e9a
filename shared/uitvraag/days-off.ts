import { isWeekend } from './days.ts';
import { includes, type Period } from './period.ts';
import { publicHolidays } from './public-holidays.ts';
import { schoolHolidays, schooljaarOf } from './school-holidays.ts';
import type { Vakantieregio } from './uitvraag.ts';

/** Whether the school holidays around a date are known: what is not known is not warned of. */
export const knowsHolidays = (date: string, regio: Vakantieregio | undefined): boolean =>
  regio !== undefined && schoolHolidays(schooljaarOf(date), regio) !== undefined;

/** The holiday in which a date falls, the longest first; a weekend is none. */
export function holidayOn(date: string, regio: Vakantieregio | undefined): Period | undefined {
  const known = regio === undefined ? [] : holidaysAround(date, regio);
  return [...known, ...publicHolidays(Number(date.slice(0, 4)))].find((one) => includes(one, date));
}

/** A summer ends in the schooljaar after its own. */
const holidaysAround = (date: string, regio: Vakantieregio): readonly Period[] =>
  [`${Number(date.slice(0, 4)) - 1}-${date.slice(0, 4)}`, schooljaarOf(date)].flatMap(
    (schooljaar) => schoolHolidays(schooljaar, regio) ?? [],
  );

/** Why nobody is at school on a date, as it stands in a sentence; undefined for a day of work. */
export const dayOff = (date: string, regio: Vakantieregio | undefined): string | undefined =>
  holidayOn(date, regio)?.naam ?? (isWeekend(date) ? 'het weekend' : undefined);
