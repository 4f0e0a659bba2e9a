import { notInProse } from '../../kernel/text.ts';
import { pointsAtChild, seemsAboutOneChild, speaksOfHealth } from '../about-one-child.ts';
import { pointsAtPerson } from '../points-at-person.ts';
import type { Rule } from '../rule.ts';
import type { FreeText } from '../subjects/other-cells.ts';
import type { ToelichtingSubject } from '../subjects/toelichting-subject.ts';
import { inToelichting } from './toelichting-factor-rules.ts';

const shared = { level: 'T', runsOn: 'both', asksReason: false } as const;

/** Largest number of characters in one text. */
const MAX_TEXT = 1000;
/** A shorter text tells too little. */
const MIN_TEXT = 10;
/** Below this number of children a word about health points at somebody. */
const MIN_FOR_HEALTH = 10;
/** Words by which somebody finds a place in a text again. */
const WORDS_TO_FIND = 3;

const textsOf = ({ rows }: ToelichtingSubject): readonly FreeText[] =>
  rows.flatMap(({ domein, tekst, watDoenWe }) => [
    { place: inToelichting(domein, 'tekst'), text: tekst },
    { place: inToelichting(domein, 'watDoenWe'), text: watDoenWe },
  ]);

const everyText = (subject: ToelichtingSubject) => [...textsOf(subject), ...subject.otherTexts];

/** What T-04 and T-12 refuse: then that is all there is to say about the text. */
const mayNotTravel = (text: string, { exempt, codes }: ToelichtingSubject) =>
  pointsAtPerson(text, exempt) || pointsAtChild(text, codes);

/** Rules over the texts themselves. */
export const toelichtingTextRules: readonly Rule<ToelichtingSubject>[] = [
  {
    ...shared,
    id: 'T-03',
    severity: 'fout',
    texts: {
      wat: 'Uw tekst heeft {aantal} tekens. Dat is te lang.',
      waarom: 'Korte teksten worden beter gelezen.',
      oplossing: `Gebruik hoogstens ${String(MAX_TEXT)} tekens.`,
      voorbeeld: 'Schrijf alleen op wat het meeste helpt.',
    },
    check: (subject) =>
      textsOf(subject)
        .filter(({ text }) => text.length > MAX_TEXT)
        .map(({ place, text }) => ({ place, values: { aantal: text.length } })),
  },
  {
    ...shared,
    id: 'T-04',
    severity: 'fout',
    texts: {
      wat: 'Er staat een nummer of adres in uw tekst dat bij een persoon kan horen.',
      waarom: 'Uw tekst gaat naar de gemeente. Daar horen geen gegevens van een persoon in.',
      oplossing: 'Haal het nummer of het adres weg.',
      voorbeeld: 'Een nummer van een telefoon, een mailadres of een burgerservicenummer.',
    },
    check: (subject) =>
      everyText(subject)
        .filter(({ text }) => pointsAtPerson(text, subject.exempt))
        .map(({ place }) => ({ place })),
  },
  {
    ...shared,
    id: 'T-05',
    severity: 'waarschuwing',
    texts: {
      wat: 'Er lijkt iets in uw tekst te staan over één kind.',
      waarom: 'Anderen kunnen uw tekst lezen. Dan mag niemand een kind herkennen.',
      oplossing: 'Schrijf alleen over de hele groep. Noem geen naam.',
      voorbeeld: 'Schrijf niet welk kind vaak weg is. Schrijf wel: een deel van de kinderen is vaak weg.',
    },
    check: (subject) =>
      everyText(subject)
        .filter(({ text }) => !mayNotTravel(text, subject) && seemsAboutOneChild(text, subject.codes))
        .map(({ place }) => ({ place })),
  },
  {
    ...shared,
    id: 'T-06',
    severity: 'waarschuwing',
    texts: {
      wat: 'U schrijft over gezondheid, en u hebt weinig kinderen.',
      waarom: 'Bij weinig kinderen is snel te zien over wie het gaat.',
      oplossing: 'Maak uw tekst algemener.',
      voorbeeld: 'Schrijf niet welke ziekte een kind heeft. Schrijf wel: sommige kinderen hebben zorg nodig.',
    },
    check: (subject) =>
      textsOf(subject)
        .filter(() => subject.doelgroepkinderen < MIN_FOR_HEALTH)
        .filter(({ text }) => speaksOfHealth(text))
        .map(({ place }) => ({ place })),
  },
  {
    ...shared,
    id: 'T-08',
    severity: 'waarschuwing',
    texts: {
      wat: 'Uw uitleg is erg kort.',
      waarom: 'Met iets meer uitleg begrijpen anderen beter wat u bedoelt.',
      oplossing: 'Kunt u iets meer vertellen? Eén zin is al genoeg.',
      voorbeeld: 'Wij lezen elke dag voor in kleine groepen.',
    },
    check: (subject) =>
      textsOf(subject)
        .filter(({ text }) => text.trim() !== '' && text.trim().length < MIN_TEXT)
        .map(({ place }) => ({ place })),
  },
  {
    ...shared,
    id: 'T-12',
    severity: 'fout',
    texts: {
      wat: 'Er staat een code of een datum in uw tekst die bij één kind kan horen.',
      waarom: 'Uw tekst gaat naar de gemeente. Daar mag niemand een kind in herkennen.',
      oplossing: 'Haal de code weg. Schrijf bij een datum alleen de maand of het jaar.',
      voorbeeld: 'Schrijf niet: 12 mei 2026. Schrijf wel: mei 2026.',
    },
    check: (subject) =>
      everyText(subject)
        .filter(({ text }) => !pointsAtPerson(text, subject.exempt) && pointsAtChild(text, subject.codes))
        .map(({ place }) => ({ place })),
  },
  {
    ...shared,
    id: 'T-13',
    severity: 'fout',
    // The server takes no message in which such a character stands: see `prose`.
    runsOn: 'form',
    texts: {
      wat: 'Er staat een onzichtbaar teken in uw tekst dat niet mee kan, {plek}.',
      waarom: 'Zo’n teken komt vaak mee als u plakt. Andere programma’s kunnen het niet lezen.',
      oplossing: 'Wis op die plek een paar letters. Typ ze opnieuw.',
      voorbeeld: 'U plakte een tekst uit een ander programma. Typ dan liever zelf.',
    },
    check: (subject) =>
      textsOf(subject)
        .filter(({ text }) => notInProse(text) >= 0)
        .map(({ place, text }) => ({ place, values: { plek: wordsBefore(text, notInProse(text)) } })),
  },
];

/** Where in a text, in words: nobody sees the character itself. */
function wordsBefore(text: string, at: number): string {
  const before = text.slice(0, at).trim().split(/\s+/u).slice(-WORDS_TO_FIND).join(' ');
  return before === '' ? 'aan het begin' : `na ‘${before}’`;
}
