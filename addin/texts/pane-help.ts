export const helpTexts = {
  stepsTitle: 'In vier stappen',
  steps: [
    'Maak een formulier met de knop Nieuw formulier.',
    'Vul de bladen Kinderen, Groepen en Toelichting in.',
    'Klik op Controleren en los de fouten op.',
    'Klik op Versturen. U krijgt een bewijs van ontvangst.',
  ],
  privacyTitle: 'Wat gaat er naar de gemeente?',
  privacy: [
    'Alleen aantallen en uw uitleg gaan naar de gemeente.',
    'De kinderlijst blijft in dit bestand.',
    'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
  ],
  rulesTitle: 'Wat betekenen de regels?',
  rulesIntro: 'Klik op een regel voor uitleg.',
  why: 'Waarom vragen we dit?',
  solve: 'Zo lost u het op',
  example: 'Voorbeeld',
};

/** What the rules of each level look at. */
export const levelTexts = {
  L: 'Uw formulier',
  K: 'De kinderlijst',
  A: 'De aantallen',
  T: 'De toelichting',
  U: 'Het versturen',
};
