const DAY = 86_400_000;

/** `2026-06-01` and a number of days as the date that lies so many days later; earlier for a number below zero. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Whole days from one date to another: 0 for the same, below zero where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** 0 for Sunday to 6 for Saturday. */
const weekday = (date: string): number => new Date(Date.parse(date)).getUTCDay();

export const isWeekend = (date: string): boolean => [0, 6].includes(weekday(date));

export const isFriday = (date: string): boolean => weekday(date) === 5;
