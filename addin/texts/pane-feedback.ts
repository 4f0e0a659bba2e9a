export const feedbackTexts = {
  ready: 'De cijfers staan klaar.',
  sheets: 'U vindt ze op deze bladen',
  again: 'Opnieuw ophalen',
  show: 'Terugkoppeling ophalen',
  choose: 'Kies de uitvraag waarvan u de cijfers wilt zien.',
  choice: 'Uitvraag',
  none: 'Er is nog geen uitvraag met cijfers.',
  noneAdvice: 'De gemeente stelt eerst de cijfers vast. Probeer het later nog eens.',
};
