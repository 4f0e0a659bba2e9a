import { dutchMoment } from './pane-dates.ts';

/** Words of "Wat is er veranderd". Soft hyphens say where a heading may break in a narrow pane. */
export const verschilTexts = {
  title: 'Wat is er veranderd?',
  since: (versie: number, at: string) => `Dit is anders dan versie ${versie} van ${dutchMoment(at)}.`,
  nothing: (versie: number, at: string) =>
    `Er is niets veranderd sinds versie ${versie} van ${dutchMoment(at)}. U hoeft dit niet opnieuw te versturen.`,
  nothingReturned: 'Er is nog niets veranderd. De gemeente gaf deze gegevens terug.',
  show: 'Bekijk wat er veranderde',
  counts: 'Aantallen',
  head: ['Wat', 'Eerst', 'Nu'],
  headTheirs: ['Wat', 'Die versie', 'Van u'],
  none: '-',
  before: 'Eerst',
  after: 'Nu',
  beforeTheirs: 'Die versie',
  afterTheirs: 'Van u',
  words: 'Uitleg en keuzes',
  empty: 'niets ingevuld',
  yes: 'ja',
  no: 'nee',
  inDomein: (domein: string, what: string) => `${domein}: ${what}`,
  /** Children who grow enough in so many domeinen. */
  together: (domeinen: number) =>
    domeinen === 1 ? 'voldoende in 1 domein' : `voldoende in ${domeinen} domeinen`,
  reden: (regel: string) => `Uw reden bij regel ${regel}`,
  /** What a value is about, by the name of its member. */
  what: {
    kinderen: 'alle kinderen',
    doelgroepkinderen: 'met VVE-indicatie',
    ja: 'ging naar een voorschool',
    nee: 'ging niet naar een voorschool',
    onbekend: 'voorschool onbekend',
    voldoende: 'voldoende',
    onvoldoende: 'onvoldoende',
    nietTeBeoordelen: 'niet te beoordelen',
    ondersteuning: 'krijgt extra hulp',
    volledig: 'beoordeeld in alle domeinen',
    nulopgave: 'Geen doelgroepkinderen',
    kindvolgsysteem: 'Kindvolgsysteem',
    kindvolgsysteemNaam: 'Naam van het kindvolgsysteem',
    groeimethode: 'Zo bepaalt u groei',
    bevorderend: 'wat helpt',
    belemmerend: 'wat houdt tegen',
    tekst: 'uw uitleg',
    watDoenWe: 'wat u gaat doen',
    magDelen: 'mag gedeeld worden',
  } as Readonly<Record<string, string>>,
} as const;
