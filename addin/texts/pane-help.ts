import type { ByRoute } from '../sheets/route.ts';

/** Words on the screen Hulp, and where the pane explains the cell that the user stands in. */
export const helpTexts = {
  stepsTitle: 'In vier stappen',
  steps: {
    invoegtoepassing: [
      'Maak een formulier met de knop Nieuw formulier.',
      'Vul de bladen Kinderen, Groepen en Toelichting in.',
      'Klik op Controleren en los de fouten op.',
      'Klik op Versturen. U krijgt een bewijs van ontvangst.',
    ],
    pagina: [
      'Haal een leeg formulier op en sla het op.',
      'Vul de bladen Kinderen, Groepen en Toelichting in.',
      'Kies het bestand op deze pagina en los de fouten op.',
      'Klik op Versturen. U krijgt een bewijs van ontvangst.',
    ],
  } satisfies ByRoute<readonly string[]>,
  privacyTitle: 'Wat gaat er naar de gemeente?',
  privacy: [
    'Alleen aantallen en uw uitleg gaan naar de gemeente.',
    'De kinderlijst blijft in dit bestand.',
    'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
  ],
  searchTitle: 'Zoek uitleg',
  search: 'Typ een woord, zoals groei of code',
  found: (count: number) => (count === 1 ? '1 keer gevonden.' : `${count} keer gevonden.`),
  titleOn: (title: string, sheet: string) => `${title} (blad ${sheet})`,
  notFound: 'Niets gevonden. Probeer een ander woord.',
  columnsTitle: 'Wat vult u waar in?',
  columnsIntro: 'Klik op een kolom voor uitleg.',
  rulesTitle: 'Wat betekenen de regels?',
  rulesIntro: 'Klik op een regel voor uitleg.',
  standing: (title: string) => `Uitleg: ${title}`,
  standingTitle: 'Hier staat u nu',
  standingNowhere: 'Klik op een vak om in te vullen. Hier staat dan de uitleg.',
  ofRule: 'Uitleg van deze regel',
  back: (screen: string) => `Terug naar ${screen}`,
  allOfIt: 'Bekijk alle uitleg',
} as const;
