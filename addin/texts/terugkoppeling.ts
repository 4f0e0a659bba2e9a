import type { Fase } from '../../shared/afspraak/fase.ts';
import { dateText, momentText } from './dates.ts';

/** Words on the sheets Terugkoppeling and Gemeentebeeld. */
export const terugkoppelingTexts = {
  partnerTitle: 'Terugkoppeling',
  gemeenteTitle: 'Gemeentebeeld',
  about: (naam: string, titel: string) => `${naam}. ${titel}.`,
  dates: (peildatum: string, vastgesteld: string) =>
    `Peildatum ${dateText(peildatum)}. Vastgesteld op ${momentText(new Date(vastgesteld))}.`,
  ownHeading: 'Uw eigen cijfers',
  ownLine: (domein: string, aantallen: string) => `${domein}: ${aantallen}.`,
  ownMeaning: 'Eerst staat hoeveel kinderen voldoende groeien, daarna hoeveel kinderen een oordeel kregen.',
  ownNulopgave: 'Uw locatie had geen doelgroepkinderen.',
  ownVersie: (versie: number) => `Dit zijn de cijfers van versie ${versie}.`,
  ownSuperseded: 'Daarna is iets gewijzigd. Dat ziet u hier als de gemeente de cijfers opnieuw vaststelt.',
  question: 'Hoeveel kinderen groeien voldoende?',
  chart: (names: readonly string[]) => `Voldoende groei per domein: ${names.join(' en ')}`,
  domein: 'Domein',
  own: 'Uw locatie',
  together: 'Uw locaties samen',
  organisatie: 'Uw organisatie',
  counts: (naam: string) => `${naam}, aantal`,
  percentage: (naam: string) => `${naam}, percentage`,
  gemeente: 'Gemeente',
  target: 'Streefpercentage',
  words: (naam: string) => `${naam} bij het streefpercentage`,
  difference: 'Uw locatie en de anderen',
  count: 'Voldoende groei',
  share: 'Percentage',
  meaning: 'Bij het streefpercentage',
  lowest: 'Marge vanaf',
  highest: 'Marge tot en met',
  notesHeading: 'Zo leest u deze cijfers',
  around: 'Rond het streefpercentage betekent: het verschil met het streefpercentage kan toeval zijn.',
  marginMeaning: 'De marge zegt tussen welke percentages het echte cijfer bijna zeker ligt.',
  dialogueHeading: 'Praat hier samen over',
  dialogue: [
    'Op welk domein groeien kinderen het minst? Herkent u dat?',
    'Zien we verschil tussen voorscholen en vroegscholen? Wat valt op?',
    'Wat helpt en wat houdt groei tegen? Wat spreken we af, en wie doet wat?',
  ],
} as const;

/** Words around the voorschool beside the vroegschool. */
export const fasenTexts = {
  question: 'Zien we verschil tussen voorscholen en vroegscholen?',
  chart: 'Voldoende groei per domein: voorscholen naast vroegscholen',
  domein: 'Domein',
  names: { voorschool: 'Voorscholen', vroegschool: 'Vroegscholen' } as Readonly<Record<Fase, string>>,
  counts: (naam: string) => `${naam}, aantal`,
  percentage: (naam: string) => `${naam}, percentage`,
  target: 'Streefpercentage',
  targetOf: (naam: string) => `Streefpercentage ${naam.toLowerCase()}`,
  words: (naam: string) => `${naam} bij het streefpercentage`,
  difference: 'Verschil tussen de twee',
} as const;
