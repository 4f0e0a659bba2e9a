import type { AfspraakStatus } from '../../shared/afspraak/afspraak-stand.ts';
import type { Meegeteld } from '../../shared/afspraak/afspraak.ts';
import { longDate } from './pane-dates.ts';

/** Words on an afspraak that pane and sheet share. */
export const afspraakStatusTexts: Readonly<Record<AfspraakStatus, string>> = {
  concept: 'Concept',
  besproken: 'Besproken',
  vastgesteld: 'Vastgesteld',
  ondertekend: 'Ondertekend',
  actief: 'Geldt nu',
  herijkt: 'Vervangen',
};

export const meegeteldTexts: Readonly<Record<Meegeteld, string>> = {
  peildatum: 'Kinderen die er zijn op de peildatum',
  schooljaar: 'Ook kinderen die eerder in het schooljaar weggingen',
};

export const groep1Texts: Readonly<Record<'ernaast' | 'niet', string>> = {
  ernaast: 'Groep 2 staat voorop. Groep 1 staat ernaast.',
  niet: 'Alleen groep 2 telt mee.',
};

/** The sheet that lies on the table at the meeting. */
export const afspraakSheetTexts = {
  title: 'Afspraak',
  usualArtikel: 'artikel 160 WPO (eerder artikel 167)',
  lead: (titel: string, versie: number) => `${titel}, versie ${versie}`,
  basis: (artikel: string) => `De gemeente maakt deze afspraak volgens ${artikel}.`,
  headings: ['Onderwerp', 'Dit is afgesproken'],
  rows: {
    stand: 'Stand',
    geldig: 'Geldt',
    fasen: 'Gaat over',
    doelgroepPeuter: 'Doelgroeppeuters',
    doelgroepKleuter: 'Doelgroepkleuters',
    telling: 'Wie telt mee?',
    groep1: 'Groep 1 en groep 2',
    locaties: 'Locaties',
    groeibegrip: 'Dit noemen wij groei',
    publicatie: 'Kleinste cijfer',
    toestemming: 'Kleinere rijen',
    locatiesVan: 'Locaties in de cijfers',
    inzage: 'Aantallen per locatie',
    besproken: 'Besproken',
    besluit: 'Besluit van het college',
    reden: 'Waarom deze versie',
  },
  empty: 'Nog niet ingevuld',
  period: (from: string | undefined, to: string) =>
    from === undefined ? `Tot en met ${longDate(to)}` : `Van ${longDate(from)} tot en met ${longDate(to)}`,
  allLocaties: 'Alle locaties van deze fasen doen mee.',
  without: (namen: readonly string[]) => `Alle locaties doen mee, behalve: ${namen.join(', ')}.`,
  noToestemming: 'Niemand stemt in met kleinere rijen.',
  /** Everybody agreed: what comes of it stands with the promise. */
  toestemmingWhole: {
    voorschool: (namen: readonly string[]) =>
      `In de voorschool stemmen alle organisaties in: ${namen.join(', ')}.`,
    vroegschool: (namen: readonly string[]) =>
      `In de vroegschool stemmen alle organisaties in: ${namen.join(', ')}.`,
  },
  toestemming: {
    voorschool: (namen: readonly string[]) =>
      `In de voorschool stemmen in: ${namen.join(', ')}. Kleinere rijen komen er pas als iedereen instemt.`,
    vroegschool: (namen: readonly string[]) =>
      `In de vroegschool stemmen in: ${namen.join(', ')}. Kleinere rijen komen er pas als iedereen instemt.`,
  },
  noLocatiesVan: 'Partners zien geen cijfers van aparte locaties.',
  locatiesVan: (namen: readonly string[]) => `Partners zien ook de locaties van: ${namen.join(', ')}.`,
  noInzage: 'De gemeente kijkt niet mee. Aantallen van één locatie ziet alleen die locatie.',
  inzage: (grondslag: string, dpia: string) =>
    `De gemeente mag aantallen per locatie bekijken. Grondslag: ${grondslag}. Toets (DPIA): ${dpia}. Elke keer wordt opgeschreven. Er komt niets van in de cijfers voor anderen.`,
  bespreking: (datum: string, overleg: string) => `${longDate(datum)}: ${overleg}`,
  notYet: 'Nog niet',
  lea: 'LEA',
  besluit: (zaaknummer: string, datum: string) => `${longDate(datum)}, zaaknummer ${zaaknummer}`,
  doelen: 'Streefpercentages',
  doelenLead: 'Zoveel van de kinderen moet voldoende groeien.',
  doelenHeadings: ['Domein', 'Voor wie', 'Doel', 'Vorige versie'],
  signed: 'Ondertekend door',
  signedHeadings: ['Organisatie', 'Functie', 'Datum'],
  nobodySigned: 'Nog niemand',
  history: 'Versies',
  historyLead: 'Elke versie blijft bewaard.',
  historyHeadings: ['Versie', 'Waarom deze versie', 'Stand', 'Geldt tot en met', 'LEA'],
  firstVersion: 'De eerste versie.',
  version: (versie: number) => `Versie ${versie}`,
  date: (datum: string) => longDate(datum),
} as const;
