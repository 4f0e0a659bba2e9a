import type { Fase } from '../../shared/afspraak/fase.ts';
import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { dateText, momentText } from './dates.ts';

/** Words on the sheets Terugkoppeling, Gemeentebeeld and Respons. */
export const terugkoppelingTexts = {
  partnerTitle: 'Terugkoppeling',
  gemeenteTitle: 'Gemeentebeeld',
  responsTitle: 'Respons',
  about: (naam: string, titel: string) => `${naam}. ${titel}.`,
  dates: (peildatum: string, vastgesteld: string) =>
    `Peildatum ${dateText(peildatum)}. Vastgesteld op ${momentText(new Date(vastgesteld))}.`,
  question: 'Hoeveel kinderen groeien voldoende?',
  domein: 'Domein',
  own: 'Uw locatie',
  counts: (naam: string) => `${naam}, aantal`,
  percentage: (naam: string) => `${naam}, percentage`,
  gemeente: 'Gemeente',
  target: 'Streefpercentage',
  words: (naam: string) => `${naam} bij het streefpercentage`,
  difference: 'Uw locatie en de anderen',
  who: 'Over wie?',
  count: 'Voldoende groei',
  share: 'Percentage',
  meaning: 'Bij het streefpercentage',
  margin: 'Marge',
  between: (lowest: string, highest: string) => `tussen ${lowest} en ${highest}`,
  notesHeading: 'Zo leest u deze cijfers',
  respons: ['Locatie', 'Organisatie', 'Soort', 'Hoe staat het ervoor?', 'Ontvangen op'],
  soort: { voorschool: 'Voorschool', school: 'School' } as Readonly<Record<ResponsRegel['soort'], string>>,
  status: {
    uitgenodigd: 'Nog niet ontvangen',
    ingediend: 'Ontvangen',
    geaccepteerd: 'Ontvangen en in orde',
    nulopgave: 'Geen doelgroepkinderen',
    teruggegeven: 'Terug naar de locatie',
    ingetrokken: 'Ingetrokken',
  } as Readonly<Record<ResponsRegel['status'], string>>,
  receivedAt: (moment: string) => momentText(new Date(moment)),
  faseName: { voorschool: 'Voorscholen', vroegschool: 'Vroegscholen' } as Readonly<Record<Fase, string>>,
} as const;

/** Tenths of a percent as text: 652 is "65,2%". */
export const tenthsText = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}%`;
