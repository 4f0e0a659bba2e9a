import type { HandField, Locatie } from '../../shared/uitvraag/locatie.ts';
import { longDate } from './pane-dates.ts';

/** Words of the sheet Locaties. */
export const locatiesSheetTexts = {
  title: 'Locaties',
  about: (gemeente: string, day: string) => `De locaties van ${gemeente} op ${longDate(day)}.`,
  overview:
    'Dit is een overzicht. Wat u hier typt, verandert de lijst niet. Dat doet u met de knop Locaties.',
  headings: [
    'Naam',
    'Soort',
    'LRK of BRIN',
    'Organisatie',
    'Stand',
    'Eerste dag',
    'Laatste dag',
    'Vorig jaar',
    'Kindcentrum met',
    'Zelf ingevuld',
  ],
  soort: { voorschool: 'Voorschool', school: 'School' } satisfies Record<Locatie['soort'], string>,
  open: 'Open',
  closed: 'Gesloten',
  isNew: 'Was er nog niet',
  byHand: {
    locatie: 'locatie',
    naam: 'naam',
    organisatie: 'organisatie',
    actiefVan: 'eerste dag',
    actiefTot: 'laatste dag',
  } satisfies Record<HandField, string>,
};
