const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Date of a moment in the Netherlands, `yyyy-mm-dd`. */
export const dutchDay = (moment: Date): string => dutchDate.format(moment);

const dutchClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit' });

/** Hour of a moment in the Netherlands, 0 to 23. */
export const dutchHour = (moment: Date): number => Number(dutchClock.format(moment));
