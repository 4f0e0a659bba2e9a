import { dutchDate } from '../inzending/dutch-date.ts';

/** Every sentence of the mails that a gemeente sends. */
export const mailTexts = {
  subject: {
    uitnodiging: (titel: string) => `Uitnodiging: ${titel}`,
    verzoek: (titel: string) => `Wilt u meedoen? ${titel}`,
    herinnering: (titel: string) => `Herinnering: ${titel}`,
    teruggave: (titel: string) => `Wilt u uw cijfers nakijken? ${titel}`,
    heropening: (titel: string) => `U kunt nog versturen: ${titel}`,
    weigering: (titel: string) => `Antwoord op uw vraag: ${titel}`,
    afloop: (titel: string) => `De cijfers zijn vastgesteld: ${titel}`,
  },
  greeting: 'Goedendag,',
  asks: {
    coordinator: (gemeente: string, schooljaar: string) =>
      `De gemeente ${gemeente} vraagt cijfers over VVE. Het gaat om schooljaar ${schooljaar}.`,
    bestuurder: (gemeente: string, schooljaar: string) =>
      `De gemeente ${gemeente} vraagt uw locaties om cijfers over VVE. Het gaat om schooljaar ${schooljaar}.`,
  },
  missing: 'Wij hebben nog geen cijfers van:',
  places: {
    coordinator: 'Wilt u de cijfers versturen van:',
    bestuurder: 'U kunt straks meekijken bij:',
  },
  /** What the gemeente did; the remark itself is read where only the locatie can. */
  news: {
    teruggave: (gemeente: string, titel: string) =>
      `De gemeente ${gemeente} heeft uw cijfers bekeken en heeft een vraag. Het gaat om ${titel}, bij:`,
    heropening: (gemeente: string, titel: string) =>
      `De gemeente ${gemeente} laat u nog cijfers versturen. Het gaat om ${titel}, bij:`,
    weigering: (gemeente: string, titel: string) =>
      `U vroeg of u nog cijfers mag versturen. De gemeente ${gemeente} zegt dat het niet meer kan. Het gaat om ${titel}, bij:`,
    afloop: (gemeente: string, titel: string) =>
      `De gemeente ${gemeente} heeft de cijfers vastgesteld. U kunt nu niets meer versturen. Het gaat om ${titel}, bij:`,
  },
  again: {
    teruggave: [
      'Open het bestand waarmee u hebt verstuurd.',
      'Klik op Groeiblad en dan op Versturen. Daar leest u de vraag.',
      'Pas het formulier aan en verstuur het opnieuw.',
    ],
    heropening: [
      'Open het bestand waarmee u hebt verstuurd.',
      'Klik op Groeiblad en dan op Versturen. Daar ziet u tot wanneer het kan.',
      'Pas het formulier aan en verstuur het.',
    ],
    weigering: [
      'Open het bestand waarmee u hebt verstuurd.',
      'Klik op Groeiblad en dan op Versturen. Daar leest u waarom.',
    ],
    afloop: ['Open Excel en kies Groeiblad.', 'Klik op Terugkoppeling. Daar leest u de cijfers.'],
  },
  lastDay: (date: string) => `De laatste dag is ${dutchDate(date)}.`,
  toDo: 'Dit doet u:',
  claim: 'Klik op de link hieronder en meld u aan.',
  steps: {
    coordinator: [
      'Open Excel en kies Groeiblad.',
      'Klik op Nieuw formulier en vul het in.',
      'Klik op Versturen.',
    ],
    bestuurder: ['Open Excel en kies Groeiblad.', 'Klik op Terugkoppeling als de cijfers er zijn.'],
  },
  link: 'Uitnodiging aannemen',
  personal: (lastDay: string) =>
    `De link is alleen voor u en werkt één keer. U kunt hem gebruiken tot en met ${dutchDate(lastDay)}. Stuur deze mail niet door.`,
  renewed: 'Hebt u al een andere link gekregen? Die werkt niet meer.',
  noChildren: 'De lijst met kinderen blijft in uw bestand. Wij krijgen alleen aantallen en uw uitleg.',
  sentAlready: 'Hebt u ze net verstuurd? Dan hoeft u niets te doen.',
  questions: (address: string) => `Vragen? Mail naar ${address}.`,
  questionsElsewhere: 'Vragen? Bel of mail de gemeente.',
  closing: (gemeente: string) => `Met vriendelijke groet, gemeente ${gemeente}`,
} as const;
