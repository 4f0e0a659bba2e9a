const longDate = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** `2026-06-01` as "1 juni 2026". */
export const dateText = (date: string): string => longDate.format(new Date(`${date}T00:00:00Z`));

/** A moment as people in the Netherlands write it: "1 juni 2026 om 14:05". */
export const momentText = (at: Date): string => moment.format(at);
