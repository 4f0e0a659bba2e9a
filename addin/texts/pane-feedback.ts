export const feedbackTexts = {
  ready: 'De cijfers staan klaar.',
  sheets: 'U vindt ze op deze bladen',
  again: 'Opnieuw ophalen',
  show: 'Terugkoppeling ophalen',
  choose: 'Kies de uitvraag waarvan u de cijfers wilt zien.',
  choice: 'Uitvraag',
  none: 'Er is nog geen uitvraag met cijfers.',
  apart: {
    title: 'Voor een overleg of een mail',
    why: 'Maak een los bestand met deze cijfers en uw acties. De kinderlijst staat er niet in.',
    save: 'Terugkoppeling los opslaan',
    given: {
      werkmap: (naam: string) => `Het bestand staat open als nieuwe werkmap. Sla het op als: ${naam}.`,
      download: (naam: string) => `Het bestand staat bij uw downloads: ${naam}.`,
    },
  },
  noneAdvice: 'De gemeente stelt eerst de cijfers vast. Probeer het later nog eens.',
};
