import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { dateText } from './dates.ts';

const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** Words on the sheet Uitvraag. */
export const planningTexts = {
  title: 'Uitvraag',
  lead: (titel: string, status: string) => `${titel}. ${status}.`,
  status: {
    concept: 'Deze planning is nog niet open',
    open: 'De uitvraag is open',
    gesloten: 'De uitvraag is gesloten',
    vastgesteld: 'De cijfers zijn vastgesteld',
    teruggekoppeld: 'De cijfers zijn terug bij de locaties',
  } as Readonly<Record<UitvraagStatus, string>>,
  calendarHeadings: ['Kalender', 'Wanneer'],
  schooljaar: 'Schooljaar',
  meetmoment: 'Meetmoment',
  peildatum: 'Peildatum: deze kinderen tellen mee',
  opensOn: 'De uitvraag gaat open',
  reminder: 'Herinnering aan wie nog niet klaar is',
  closesOn: 'Laatste dag om te versturen',
  correctieTot: 'Laatste dag om te verbeteren',
  day: (date: string) => `${weekday.format(new Date(`${date}T00:00:00Z`))} ${dateText(date)}`,
  afspraakHeading: 'Wat er is afgesproken',
  afspraakHeadings: ['Afspraak', 'Zoals die gold toen de uitvraag werd gemaakt'],
  afspraak: 'Titel',
  versie: 'Versie',
  geldigTot: 'Geldig tot en met',
  fasen: 'Gaat over',
  peuters: 'Welke peuters tellen mee',
  kleuters: 'Welke kleuters tellen mee',
  groei: 'Wat is groei',
  minMaanden: 'Korter aanwezig: nog geen oordeel nodig',
  months: (months: number) => (months === 1 ? '1 maand' : `${months} maanden`),
  minChildren: 'Kleinste aantal kinderen in een cijfer',
  form: 'Versie van het formulier',
  doelen: 'Streefpercentages',
  domein: 'Domein',
  ofGroep: (groep: string, percentage: number) => `${groep}: ${percentage}%`,
  locatiesHeading: 'Wie doet er mee?',
  locaties: (count: number) => (count === 1 ? '1 locatie.' : `${count} locaties.`),
  locatieHeadings: ['Locatie', 'Organisatie', 'Soort', 'Verwachte kinderen'],
  soort: { voorschool: 'Voorschool', school: 'School' } as const,
  unknown: 'Niet meer in het register',
} as const;
