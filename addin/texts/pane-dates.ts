const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** `2026-06-30` as `30 juni 2026`. */
export const longDate = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** A moment in UTC as the clock in the Netherlands shows it: `30 juni 2026 om 14:05`. */
export const dutchMoment = (dateTime: string): string => moment.format(new Date(dateTime));
