import type { Interval } from '../../shared/aggregation/wilson.ts';
import { differenceWords } from '../../shared/aggregation/margin-words.ts';

/** With one decimal, so that they can be compared under each other. */
const percents = (tenths: number): string => (tenths / 10).toFixed(1).replace('.', ',');

const inDutch = (percentage: number): string => String(percentage).replace('.', ',');

/** A percentage with the schooljaar that it is of. */
export const ofYear = (schooljaar: string, percentage: number): string =>
  `${inDutch(percentage)} procent in ${schooljaar}`;

/** Words on the sheet Jaarvergelijking. */
export const jaarvergelijkingTexts = {
  title: 'Jaarvergelijking',
  about: (naam: string, from: string, to: string) => `${naam}. Schooljaren ${from} tot en met ${to}.`,
  question: (fase: string) => `${fase}: hoeveel kinderen groeien voldoende, jaar na jaar?`,
  figures: (fase: string) => `${fase}: de cijfers van elk jaar`,
  headings: [
    'Domein',
    'Schooljaar',
    'Voldoende groei',
    'Percentage',
    'Marge',
    'Streefpercentage',
    'Bij het streefpercentage',
    'Verschil met het jaar ervoor',
  ],
  newSeries: (schooljaar: string) => `${schooljaar} (nieuwe reeks)`,
  margin: ({ lowest, highest }: Interval) => `van ${percents(lowest)} tot en met ${percents(highest)}`,
  chart: (domein: string, fase: string) => `${domein}, ${fase.toLowerCase()}`,
  share: 'Percentage',
  target: 'Streefpercentage',
  onlyOne: (domein: string) => `${domein}: er is nog één jaar.`,
  beginsAnew: (domein: string, schooljaar: string) => `${domein}: in ${schooljaar} begint een nieuwe reeks.`,
  moved: (domein: string, eerst: string, nu: string) => `${domein}: ${eerst}, ${nu}.`,
  rows: {
    question: (fase: string) => `${fase}: de organisaties in dit jaar en het jaar ervoor`,
    domein: 'Domein',
    organisatie: 'Organisatie',
    before: (schooljaar: string) => `${schooljaar}, aantal`,
    beforeShare: (schooljaar: string) => `${schooljaar}, percentage`,
    difference: 'Verschil',
    note: 'U ziet een organisatie alleen als zij in beide jaren een eigen rij heeft.',
  },
  notCompared: 'Niet te vergelijken',
  mayBeChance: 'Kan toeval zijn',
  isMore: 'Groter dan toeval',
  breaksHeading: 'Wat is er veranderd tussen de jaren?',
  noBreaks: 'Alle jaren zijn op dezelfde manier gemeten.',
  notesHeading: 'Zo leest u deze cijfers',
  notes: [
    'Nieuwe reeks betekent: vanaf hier is anders geteld of gemeten. Vergelijk niet met de jaren ervoor.',
    'De marge zegt tussen welke percentages het echte cijfer bijna zeker ligt.',
    'Een klein verschil tussen twee jaren kan toeval zijn. Praat er samen over.',
  ],
} as const;

/** Words on the sheet Respons over de jaren. */
export const responsJarenTexts = {
  title: 'Respons over de jaren',
  question: 'Van hoeveel locaties zijn cijfers ontvangen?',
  chart: (fasen: readonly string[]) => `Percentage ontvangen: ${joined(fasen).toLowerCase()}`,
  schooljaar: 'Schooljaar',
  partaking: (fase: string) => `${fase}, doet mee`,
  sent: (fase: string) => `${fase}, ontvangen`,
  nothing: (fase: string) => `${fase}, geen doelgroepkinderen`,
  silent: (fase: string) => `${fase}, niet ontvangen`,
  noPart: (fase: string) => `${fase}, doet niet mee`,
  share: (fase: string) => `${fase}, percentage`,
  reading: (fase: string, eerst: string, nu: string) => `${fase}: ${eerst}, ${nu}.`,
  notesHeading: 'Zo leest u deze cijfers',
  notes: [
    'Geen doelgroepkinderen is ook een antwoord. Het telt mee in het percentage.',
    'Het percentage gaat over de locaties die meedoen. Wie niet meedoet, telt niet mee.',
    'Doen er minder locaties mee? Dan zeggen de cijfers minder over de hele gemeente.',
  ],
} as const;

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

/** Words on the sheet Terugkoppeling around the year before. */
export const lastYearSheetTexts = {
  question: 'Is er verschil met vorig jaar?',
  reading: (fase: string, sure: readonly string[]) =>
    sure.length === 0
      ? `${fase}: bij elk domein kan het verschil met vorig jaar toeval zijn.`
      : `${fase}: bij ${joined(sure)} is het verschil met vorig jaar groter dan toeval.`,
  chart: (fase: string) => `Voldoende groei per domein: ${fase.toLowerCase()}, vorig jaar en nu`,
  domein: 'Domein',
  own: 'Uw locatie vorig jaar',
  organisatieBefore: 'Uw organisatie vorig jaar',
  organisatieNow: 'Uw organisatie nu',
  numberOf: (voldoende: number, aantal: number) => `${String(voldoende)} van ${String(aantal)}`,
  countBefore: (fase: string) => `${fase} vorig jaar, aantal`,
  before: (fase: string) => `${fase} vorig jaar, percentage`,
  countNow: (fase: string) => `${fase} nu, aantal`,
  now: (fase: string) => `${fase} nu, percentage`,
  beforeName: 'Vorig jaar',
  nowName: 'Nu',
  target: 'Streefpercentage nu',
  difference: 'Verschil met vorig jaar',
  chance: differenceWords.chance,
  more: differenceWords.more,
  breaksHeading: 'Wat is er veranderd sinds vorig jaar?',
} as const;
