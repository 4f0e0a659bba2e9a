import { addDays, daysBetween, isFriday } from './days.ts';
import { dayOff, holidayOn } from './days-off.ts';
import type { Meetmoment, Uitvraag, Vakantieregio } from './uitvraag.ts';

/** The dates of one uitvraag, all `yyyy-mm-dd`. */
export interface Calendar extends Pick<Uitvraag, 'peildatum' | 'opensOn' | 'closesOn'> {
  readonly correctieTot: string;
  readonly herinneringen: readonly number[];
}

/** Shortest term that is not called short, in days. */
export const SHORT_TERM = 21;

/** Days before the last day on which reminders go. */
export const USUAL_HERINNERINGEN = [14, 7, 1] as const;

/** Days that a term lasts where it cannot begin on the usual day: from 1 June to 10 July. */
const USUAL_TERM = 39;

/** Least number of days between the last day of the term and that of correcting. */
const CORRECTION = 28;

/** Month and day of peildatum and of the last day of the term, and which of the two years of the schooljaar. */
const usual: Readonly<
  Record<Meetmoment, { readonly year: 0 | 1; readonly from: string; readonly to: string }>
> = {
  eindSchooljaar: { year: 1, from: '06-01', to: '07-10' },
  midden: { year: 1, from: '02-01', to: '03-12' },
  trimester1: { year: 0, from: '11-01', to: '12-11' },
  trimester2: { year: 1, from: '03-01', to: '04-09' },
  trimester3: { year: 1, from: '06-01', to: '07-10' },
};

/** End of the time to correct after a round in June: the first weeks of the next schooljaar. */
const AFTER_SUMMER = '09-15';

export interface CalendarWish {
  readonly schooljaar: string;
  readonly meetmoment: Meetmoment;
  readonly regio: Vakantieregio | undefined;
  /** Nothing is proposed that lies before it. */
  readonly today: string;
}

/**
 * The usual calendar of a round. It closes on a day of work, not later than just before a holiday; when the usual term is
 * past, such as in September about the schooljaar that ended, the term begins today and the peildatum stays.
 */
export function proposeCalendar({ schooljaar, meetmoment, regio, today }: CalendarWish): Calendar {
  const { year, from, to } = usual[meetmoment];
  const calendarYear = Number(schooljaar.slice(0, 4)) + year;
  const peildatum = `${calendarYear}-${from}`;
  const usualClose = closingDay(peildatum, `${calendarYear}-${to}`, regio);
  const late = daysBetween(today, usualClose) < SHORT_TERM;
  const opensOn = late ? nextDayOfWork(latest(today, peildatum), regio) : peildatum;
  const closesOn = late ? closingDay(opensOn, addDays(opensOn, USUAL_TERM), regio) : usualClose;
  return {
    peildatum,
    opensOn,
    closesOn,
    correctieTot: correctionEnd(closesOn, regio),
    herinneringen: [...USUAL_HERINNERINGEN],
  };
}

const latest = (a: string, b: string): string => (a > b ? a : b);

function nextDayOfWork(date: string, regio: Vakantieregio | undefined): string {
  let day = date;
  while (dayOff(day, regio) !== undefined) day = addDays(day, 1);
  return day;
}

function lastDayOfWork(date: string, regio: Vakantieregio | undefined): string {
  let day = date;
  while (dayOff(day, regio) !== undefined) day = addDays(day, -1);
  return day;
}

/** The last day of work up to the wanted one; where that makes the term short, the second Friday after the holiday. */
function closingDay(opensOn: string, wanted: string, regio: Vakantieregio | undefined): string {
  const before = lastDayOfWork(wanted, regio);
  if (daysBetween(opensOn, before) >= SHORT_TERM) return before;
  const after = nextDayOfWork(addDays(holidayOn(wanted, regio)?.to ?? wanted, 1), regio);
  let day = addDays(after, 7);
  while (!isFriday(day) || dayOff(day, regio) !== undefined) day = addDays(day, 1);
  return day;
}

function correctionEnd(closesOn: string, regio: Vakantieregio | undefined): string {
  const afterSummer = `${closesOn.slice(0, 4)}-${AFTER_SUMMER}`;
  const soon = addDays(closesOn, CORRECTION);
  const isBeforeSummer = closesOn.slice(5) >= '06-01' && soon <= afterSummer;
  return nextDayOfWork(isBeforeSummer ? afterSummer : soon, regio);
}
