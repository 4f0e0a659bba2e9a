import type { AfspraakStap } from '../../shared/contract/afspraak-messages.ts';
import { longDate } from './pane-dates.ts';

/** The screen Afspraak: how the afspraak stands, and what can be done with it. */
export const afspraakTexts = {
  none: 'Er is nog geen afspraak',
  noneAdvice: 'Maak een eerste versie voor de werkbijeenkomst. U kunt steeds verder waar u was.',
  begin: 'Afspraak maken',
  change: 'Aanpassen',
  again: 'Nieuwe versie maken',
  againAdvice: 'Deze versie ligt vast. Verandert er iets? Maak dan een nieuwe versie.',
  show: 'Afspraak als blad',
  shown: (sheet: string) => `De afspraak staat op het tabblad ${sheet}. U kunt het printen.`,
  refresh: 'Verversen',
  kept: 'U bent nog bezig met een versie.',
  goOn: 'Ga verder waar u was',
  drop: 'Gooi dit concept weg',
  dropAsk: 'Wat u typte, komt dan niet terug.',
  dropYes: 'Ja, gooi het weg',
  version: 'Versie',
  status: 'Stand',
  period: 'Geldt',
  decided: 'Besluit',
  decision: (zaaknummer: string, datum: string) => `${longDate(datum)}, ${zaaknummer}`,
  talked: 'Besproken',
  signed: 'Ondertekend door',
  older: 'Eerdere versies',
  olderOne: (versie: number, status: string) => `Versie ${versie}: ${status}`,
  findings: 'Nog te doen',
  onlyGemeente: 'De gemeente zelf legt het besluit van het college vast.',
  mendDecision: 'Besluit verbeteren',
  no: 'Nee, terug',
  saved: 'Het concept is bewaard.',
};

type Step = AfspraakStap['status'];

/** Each step: its button, what to know before, the button that does it, and what is so afterwards. */
export const afspraakStepTexts: Readonly<
  Record<Step, { button: string; ask: string; yes: string; done: string }>
> = {
  concept: {
    button: 'Terug naar concept',
    ask: 'De versie is dan weer een concept. Er gaat niets verloren.',
    yes: 'Ja, terug naar concept',
    done: 'De versie is weer een concept.',
  },
  besproken: {
    button: 'Bespreking vastleggen',
    ask: 'Wanneer is de afspraak besproken, en in welk overleg?',
    yes: 'Leg de bespreking vast',
    done: 'De bespreking staat erbij.',
  },
  vastgesteld: {
    button: 'Besluit vastleggen',
    ask: 'Het college heeft besloten. Daarna ligt deze versie vast.',
    yes: 'Leg het besluit vast, dit kan niet terug',
    done: 'Het besluit is vastgelegd. Deze versie ligt nu vast.',
  },
  ondertekend: {
    button: 'Vastleggen wie tekende',
    ask: 'Wie heeft getekend, en in welke functie? Vul geen naam van een persoon in.',
    yes: 'Leg vast wie tekende',
    done: 'Het staat erbij wie tekende.',
  },
  actief: {
    button: 'Laat deze versie gelden',
    ask: 'Nieuwe uitvragen gaan dan over deze versie. De vorige versie blijft bewaard. Lopende uitvragen veranderen niet.',
    yes: 'Ja, deze versie geldt nu',
    done: 'Deze versie geldt nu.',
  },
};

/** Fields of the steps. */
export const afspraakFieldTexts = {
  datum: 'Datum',
  overleg: 'Welk overleg?',
  overlegExample: 'Werkbijeenkomst VVE',
  zaaknummer: 'Zaaknummer',
  vastgesteldOp: 'Datum van het besluit',
  organisatie: 'Organisatie',
  functie: 'Functie',
  functieExample: 'Voorzitter college van bestuur',
  missing: 'Vul dit in.',
  formula: 'Begin met een letter of een cijfer.',
};

/** Where the gemeente looks at the counts of one locatie. */
export const lookTexts = {
  title: 'Aantallen van deze locatie',
  logged:
    'De afspraak staat dit toe. Elke keer schrijven wij op wie dit bekijkt. Geef de aantallen niet door.',
  look: 'Bekijk de aantallen',
  none: 'Deze locatie heeft geen doelgroepkinderen.',
  caption: (groepen: readonly string[], kinderen: number) =>
    `${groepen.join(' en ')}: ${kinderen === 1 ? '1 kind' : `${kinderen} kinderen`}`,
  head: ['Domein', 'Voldoende', 'Onvoldoende', 'Niet te zeggen'],
};
