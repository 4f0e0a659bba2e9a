import { MAX_CHILDREN } from '../../shared/kernel/count.ts';

/** Words around the explanation of a column, a question or a rule. */
export const topicTexts = {
  onSheet: (sheet: string) => `Blad ${sheet}`,
  inColumn: (sheet: string, headings: readonly string[]) =>
    `Blad ${sheet}, ${headings.length === 1 ? 'kolom' : 'kolommen'} ${headings.join(', ')}`,
  fixed: 'Dit staat al ingevuld. U hoeft hier niets te typen.',
  choices: 'U kiest uit',
  choicesOfMany: 'U kiest uit deze lijst, ook meer dan één',
  accepted: 'Dit mag u invullen',
  acceptedOf: {
    code: 'Een eigen code voor elk kind. Elke code komt één keer voor.',
    choice: 'Een antwoord uit de lijst.',
    month: 'Een maand en een jaar. Ook 9-2025 en sep 2025 zijn goed.',
    count: `Een heel getal, van 0 tot en met ${String(MAX_CHILDREN)}.`,
    prose: 'Een tekst van hoogstens 1000 tekens.',
    name: 'Een korte naam.',
  },
  example: 'Voorbeeld',
  exampleCount: '8',
  why: 'Waarom vragen we dit?',
  solve: 'Zo lost u het op',
} as const;

/** What the rules of each level look at. */
export const levelTexts = {
  L: 'Uw formulier',
  K: 'De kinderlijst',
  A: 'De aantallen',
  T: 'De toelichting',
  U: 'Het versturen',
  G: 'Het werk van de gemeente',
} as const;
