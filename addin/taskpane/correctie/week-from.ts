import { dutchDay } from '../../../shared/kernel/dutch-day.ts';

const WEEK = 7 * 86_400_000;

/** The same day of the next week in the Netherlands, `yyyy-mm-dd`. */
export const weekFrom = (now: Date): string => dutchDay(new Date(now.getTime() + WEEK));
