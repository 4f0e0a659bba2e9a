const DAY = 86_400_000;

const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Date of a moment in the Netherlands, `yyyy-mm-dd`. */
const dateOf = (now: Date): string => dutchDate.format(now);

/** Whole days from today up to and including `date`: 0 on the day itself, below 0 after it. */
export const daysLeft = (date: string, now: Date): number =>
  Math.round((Date.parse(date) - Date.parse(dateOf(now))) / DAY);
