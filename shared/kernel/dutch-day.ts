const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Date of a moment in the Netherlands, `yyyy-mm-dd`. */
export const dutchDay = (moment: Date): string => dutchDate.format(moment);
