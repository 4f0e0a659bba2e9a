export const newFormTexts = {
  intro: 'Kies voor welke locatie u een formulier wilt maken. Het komt in dit bestand te staan.',
  oneLocatie: 'Het formulier komt in dit bestand te staan.',
  choice: 'Locatie en uitvraag',
  choose: 'Kies een locatie',
  option: (locatie: string, uitvraag: string) => `${locatie} (${uitvraag})`,
  gemeente: 'Gemeente',
  uitvraag: 'Uitvraag',
  locatie: 'Locatie',
  make: 'Nieuw formulier maken',
  none: 'Er is nu geen uitvraag open voor uw locatie.',
  noneAdvice: 'Vraag de gemeente wanneer de uitvraag open gaat.',
};
