import { isWeekend } from './days.ts';
import { includes, type Period } from './period.ts';
import { publicHolidays } from './public-holidays.ts';
import { schoolHolidays, schooljaarOf } from './school-holidays.ts';
import type { Vakantieregio } from './uitvraag.ts';

/** Whether all school holidays in which a date can fall are known: what is not known is not warned of. */
export const knowsHolidays = (date: string, regio: Vakantieregio | undefined): boolean =>
  regio !== undefined && around(date).every((schooljaar) => schoolHolidays(schooljaar, regio) !== undefined);

/** The holiday in which a date falls, the longest first; a weekend is none. */
export function holidayOn(date: string, regio: Vakantieregio | undefined): Period | undefined {
  const known = regio === undefined ? [] : holidaysAround(date, regio);
  return [...known, ...publicHolidays(Number(date.slice(0, 4)))].find((one) => includes(one, date));
}

/** The first month of a schooljaar, and the next: a summer ends in the schooljaar after its own. */
const summerEnds: readonly string[] = ['08', '09'];

/** The schooljaren of which a holiday can fall on a date. */
function around(date: string): readonly string[] {
  const own = schooljaarOf(date);
  const year = Number(date.slice(0, 4));
  return summerEnds.includes(date.slice(5, 7)) ? [`${year - 1}-${year}`, own] : [own];
}

const holidaysAround = (date: string, regio: Vakantieregio): readonly Period[] =>
  around(date).flatMap((schooljaar) => schoolHolidays(schooljaar, regio) ?? []);

/** Why nobody is at school on a date, as it stands in a sentence; undefined for a day of work. */
export const dayOff = (date: string, regio: Vakantieregio | undefined): string | undefined =>
  holidayOn(date, regio)?.naam ?? (isWeekend(date) ? 'het weekend' : undefined);
