import type { FactorSoort } from '../../shared/terugkoppeling/factoren-feedback.ts';
import type { TargetOutcome } from '../../shared/aggregation/streef.ts';

/** Percents with a decimal comma, as people write them. */
const percents = (tenths: number): string => (tenths / 10).toFixed(1).replace('.', ',');

/** An end and another end of a margin: '59,3 tot 81,0'. */
export const marginText = (lowest: number, highest: number): string =>
  `${percents(lowest)} tot ${percents(highest)}`;

const notes = 'Zo leest u deze cijfers';
const absent = 'Wat u hier niet ziet';
const alphabetical = 'De namen staan op alfabet. De volgorde zegt niets over de cijfers.';
const margin = 'De marge zegt tussen welke percentages het echte cijfer bijna zeker ligt.';

const inRow = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Who the organisaties without a row of their own are. */
export const memberTexts = {
  naam: (naam: string, fase: string) => `${naam}, ${fase.toLowerCase()}`,
  who: (fase: string, namen: readonly string[]) =>
    `Overige organisaties, ${fase.toLowerCase()}: ${inRow.format(namen)}.`,
} as const;

/** Words on the sheet Gemeentebeeld, beside those of every sheet with figures. */
export const beeldTexts = {
  conclusiesHeading: 'Wat valt op?',
  concept: 'Dit zijn voorstellen. De gemeente heeft ze nog niet vrijgegeven.',
  noConclusies: 'De gemeente heeft nog geen conclusies vrijgegeven.',
  numbered: (nth: number, tekst: string) => `${String(nth)}. ${tekst}`,
  figuresHeading: 'De cijfers per domein',
  fasenHeading: 'De cijfers van voorscholen en vroegscholen',
  responsHeading: 'Welke locaties deden mee?',
  respons: {
    fase: 'Fase',
    gevraagd: 'Gevraagd',
    ingezonden: 'Ontvangen',
    nulopgave: 'Geen doelgroepkinderen',
    'niet-ingezonden': 'Niet ontvangen',
    'doet-niet-mee': 'Doet niet mee',
  },
  absentHeading: absent,
  noOrganisaties: 'Cijfers per organisatie: daarvoor zijn er te weinig kinderen of organisaties.',
  noFactoren: 'Factoren: te weinig locaties noemen dezelfde factor.',
  noWhatIf: 'Andere streefpercentages: er zijn geen cijfers om mee te rekenen.',
  noApproach: 'Aanpak: bij deze cijfers is niet meer bewaard dan de uitkomst.',
  noYears: 'Jaarvergelijking: er is nog geen jaar om mee te vergelijken.',
} as const;

const smallOnes =
  'Overige organisaties zijn te klein voor een eigen rij. Onder de tabel staat welke dat zijn.';

/** Words on the sheet Organisaties. */
export const organisatiesTexts = {
  title: 'Organisaties',
  question: (fase: string) => `${fase}: hoeveel kinderen groeien voldoende per organisatie?`,
  figures: (fase: string) => `${fase}: de cijfers per organisatie`,
  tooMany: 'Er zijn te veel organisaties voor een leesbare grafiek. Kijk in de tabel.',
  chart: (domein: string, fase: string) => `${domein}, ${fase.toLowerCase()}`,
  organisatie: 'Organisatie',
  locaties: 'Locaties',
  count: (domein: string) => `${domein}, aantal`,
  share: (domein: string) => `${domein}, percentage`,
  margin: (domein: string) => `${domein}, marge`,
  target: 'Streefpercentage',
  targetOf: (domein: string) => `${domein}, streefpercentage`,
  whole: (fase: string) => `Alle ${fase.toLowerCase()}`,
  series: 'Percentage',
  chance: (domein: string, fase: string) =>
    `${domein}: elk verschil met alle ${fase.toLowerCase()} kan toeval zijn.`,
  someRows: (count: number, all: number) => `${String(count)} van de ${String(all)} rijen`,
  differs: (domein: string, names: string, fase: string) =>
    `${domein}: bij ${names} is het verschil met alle ${fase.toLowerCase()} groter dan toeval.`,
  notesHeading: notes,
  restNote: smallOnes,
  notes: [
    alphabetical,
    smallOnes,
    margin,
    'Praat samen over verschillen. De cijfers zeggen niet waar een verschil vandaan komt.',
  ],
  absentHeading: absent,
  noRows: (fase: string) =>
    `${fase}: er zijn geen cijfers per organisatie. Daarvoor zijn er te weinig kinderen of organisaties.`,
} as const;

/** Words about locaties of which the organisatie lets partners see the figures. */
export const locatieRowsTexts = {
  heading: (fase: string) => `${fase}: de cijfers per locatie`,
  locatie: 'Locatie',
  note: 'Een locatie staat er alleen als haar organisatie dat goed vindt.',
} as const;

const whatIf: Readonly<Record<TargetOutcome, string>> = {
  reached: 'gehaald',
  around: 'rond',
  notReached: 'nog niet',
};

/** Words on the sheet Streefpercentage. */
export const whatIfTexts = {
  title: 'Streefpercentage',
  question: (fase: string) => `${fase}: wat als het streefpercentage anders was?`,
  reading: (fase: string, nu: number) =>
    `${fase}: zo staan de cijfers bij het streefpercentage van nu, ${String(nu)} procent.`,
  drawn: (fase: string) => `${fase}: zoveel procent van de kinderen groeit voldoende.`,
  chart: (fase: string) => `Voldoende groei per domein: ${fase.toLowerCase()}`,
  domein: 'Domein',
  count: 'Voldoende groei',
  share: 'Percentage',
  lowest: 'Marge vanaf',
  highest: 'Marge tot en met',
  target: 'Nu afgesproken',
  what: (streef: number) => `Bij ${String(streef)} procent`,
  outcome: whatIf,
  notesHeading: notes,
  notes: [
    'Rond betekent: het verschil met dat streefpercentage kan toeval zijn.',
    'De cijfers blijven hetzelfde. Alleen het streefpercentage waarmee u vergelijkt is anders.',
    margin,
    'Wilt u een ander streefpercentage? Spreek dat samen af voordat u de nieuwe cijfers kent.',
  ],
  absentHeading: absent,
  noRows: (fase: string) => `${fase}: er zijn te weinig kinderen om cijfers te laten zien.`,
} as const;

/** Words on the sheet Factoren. */
export const factorenTexts = {
  title: 'Factoren',
  question: {
    bevorderend: (fase: string) => `${fase}: wat helpt kinderen groeien?`,
    belemmerend: (fase: string) => `${fase}: wat houdt groei tegen?`,
  } satisfies Record<FactorSoort, (fase: string) => string>,
  reading: (naam: string, locaties: number, ingezonden: number) =>
    `Het vaakst genoemd: ${naam.toLowerCase()}, op ${String(locaties)} van de ${String(ingezonden)} locaties.`,
  chart: {
    bevorderend: (fase: string) => `${fase}: locaties die deze hulp noemen`,
    belemmerend: (fase: string) => `${fase}: locaties die deze hindernis noemen`,
  } satisfies Record<FactorSoort, (fase: string) => string>,
  factor: 'Factor',
  locaties: 'Locaties',
  share: 'Percentage van de locaties',
  series: 'Locaties',
  axis: 'Percentage van de locaties',
  notesHeading: notes,
  notes: [
    'U ziet een factor als drie locaties of meer hem noemen.',
    'Locaties noemen zelf wat helpt en wat tegenhoudt. Alle domeinen zijn samen geteld.',
  ],
  absentHeading: absent,
  noRows: {
    bevorderend: (fase: string) => `${fase}: geen factor die helpt is op drie locaties genoemd.`,
    belemmerend: (fase: string) => `${fase}: geen factor die tegenhoudt is op drie locaties genoemd.`,
  } satisfies Record<FactorSoort, (fase: string) => string>,
} as const;
