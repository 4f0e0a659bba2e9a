/** Sentences around every screen of the gemeente. */
export const gemeenteTexts = {
  notYours: 'Dit onderdeel is voor de gemeente.',
  notYoursAdvice: 'Werkt u voor een locatie? Kies dan Nieuw formulier of Versturen.',
  choice: 'Gemeente',
  choose: 'Kies een gemeente',
  why: 'U werkt voor meer gemeenten. Kies eerst voor welke.',
};
