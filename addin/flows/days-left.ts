import { dutchDay } from '../../shared/kernel/dutch-day.ts';

const DAY = 86_400_000;

/** Whole days from today up to and including `date`: 0 on the day itself, below 0 after it. */
export const daysLeft = (date: string, now: Date): number =>
  Math.round((Date.parse(date) - Date.parse(dutchDay(now))) / DAY);
