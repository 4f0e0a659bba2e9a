/** Words on what a locatie was, sent and wrote last year. */
export const lastYearTexts = {
  title: 'Vorig jaar',
  ask: 'Onder welke naam deed u vorig jaar mee?',
  choose: 'Kies een naam',
  missing: 'Kies eerst een naam.',
  none: 'Wij deden toen niet mee',
  hint: 'De gemeente kijkt later of uw keuze klopt.',
  several: 'Was u toen meer dan één locatie? Of mist u uw naam? Laat het de gemeente weten.',
  save: 'Dit kies ik',
  chosen: (naam: string) => `U koos voor vorig jaar: ${naam}.`,
  chosenNone: 'U koos dat u vorig jaar niet meedeed.',
  again: 'Kies opnieuw',
  wrote: 'Vorig jaar schreef u:',
  wroteAbout: (domein: string) => `Vorig jaar schreef u bij ${domein}:`,
  holds: 'Geldt dit nog?',
  useReason: 'Ja, gebruik deze reden',
  useWords: 'Ja, zet dit in het formulier',
} as const;
