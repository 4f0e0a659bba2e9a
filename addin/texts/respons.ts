import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { dateText, momentText } from './dates.ts';

/** Words on the sheet Respons. */
export const responsSheetTexts = {
  title: 'Respons',
  read: (at: Date) => `Zo stond het op ${momentText(at)}.`,
  anew: ['Groeiblad maakt dit blad steeds opnieuw. Wilt u deze stand bewaren? Kopieer dan het blad.'],
  notOpen: (date: string) => `De uitvraag is nog niet open. De eerste dag is ${dateText(date)}.`,
  closes: (date: string) => `Versturen kan tot en met ${dateText(date)}.`,
  closed: (date: string) => `De uitvraag is gesloten. Versturen kon tot en met ${dateText(date)}.`,
  adopted: 'De cijfers zijn vastgesteld.',
  summaryHeadings: ['Overzicht', 'Aantal'],
  summary: {
    locaties: 'Locaties die meedoen',
    answered: 'Ontvangen',
    nulopgave: 'Waarvan zonder doelgroepkinderen',
    silent: 'Nog niet ontvangen',
    late: 'Te laat',
    doetNietMee: 'Doet niet mee',
    gemeente: 'Daar moet u nog iets doen',
    completeness: 'Volledigheid',
  },
  completeness: 'Volledigheid gaat over de doelgroepkinderen die u verwachtte.',
  completenessMeaning: 'U ziet welk deel daarvan hoort bij locaties die al verstuurden.',
  unknown: (count: number) =>
    count === 1
      ? 'Bij 1 locatie staat geen verwacht aantal.'
      : `Bij ${count} locaties staat geen verwacht aantal.`,
  partsHeading: 'Per fase en per organisatie',
  partHeadings: [
    'Fase of organisatie',
    'Locaties',
    'Ontvangen',
    'Nog niet',
    'Te laat',
    'Doet niet mee',
    'Volledigheid',
  ],
  locatiesHeading: 'Alle locaties',
  headings: [
    'Locatie',
    'Organisatie',
    'Soort',
    'Hoe staat het ervoor?',
    'Wie is aan zet?',
    'Ontvangen op',
    'Let op',
  ],
  soort: { voorschool: 'Voorschool', school: 'School' } as Readonly<Record<ResponsRegel['soort'], string>>,
};
