import { addDays } from './days.ts';
import type { Period } from './period.ts';

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous Gregorian algorithm. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const day = (naam: string, date: string): Period => ({ naam, from: date, to: date });

/** 27 April, a day earlier where that is a Sunday. */
function kingsDayOf(year: number): string {
  const usual = `${year}-04-27`;
  return new Date(Date.parse(usual)).getUTCDay() === 0 ? `${year}-04-26` : usual;
}

/** Days of a year on which nearly all schools and kindercentra are closed, apart from the school holidays. */
export function publicHolidays(year: number): readonly Period[] {
  const easter = easterOf(year);
  return [
    day('Nieuwjaarsdag', `${year}-01-01`),
    day('Goede Vrijdag', addDays(easter, -2)),
    { naam: 'Pasen', from: easter, to: addDays(easter, 1) },
    day('Koningsdag', kingsDayOf(year)),
    day('Bevrijdingsdag', `${year}-05-05`),
    day('Hemelvaartsdag', addDays(easter, 39)),
    { naam: 'Pinksteren', from: addDays(easter, 49), to: addDays(easter, 50) },
    { naam: 'Kerstmis', from: `${year}-12-25`, to: `${year}-12-26` },
  ];
}
