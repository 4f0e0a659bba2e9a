import { MAX_SYSTEM_NAME } from '../../inzending/kindvolgsysteem.ts';
import { startsLikeFormula } from '../../kernel/formula-sign.ts';
import { isOneLine } from '../../kernel/text.ts';
import { isOlderVersion } from '../../kernel/version.ts';
import { faseOf, isBrin, isLrk } from '../../uitvraag/locatie.ts';
import type { Hit, Rule } from '../rule.ts';
import type { FormulierSubject } from '../subjects/formulier-subject.ts';
import { formulierYearRules } from './formulier-year-rules.ts';

const at = (column?: string): Hit['place'] => ({
  table: 'Formulier',
  ...(column === undefined ? {} : { row: column, column: 'waarde' }),
});
const shared = { level: 'L', runsOn: 'both', asksReason: false } as const;

/** Rules over the form as a whole, read on sheet Start. */
export const formulierRules: readonly Rule<FormulierSubject>[] = [
  {
    ...shared,
    id: 'L-01',
    severity: 'fout',
    texts: {
      wat: 'Dit formulier hoort niet bij uw locatie.',
      waarom: 'Elk formulier is voor één locatie. Anders tellen kinderen op de verkeerde plek mee.',
      oplossing: 'Maak met Nieuw formulier een formulier voor uw eigen locatie.',
      voorbeeld: 'U opent een formulier van een andere school. Dat kunt u niet voor uw school gebruiken.',
    },
    check: ({ locatieId, locatie, uitvraag }) => {
      const fits =
        locatieId === locatie.locatieId &&
        locatie.gemeentecode === uitvraag.gemeentecode &&
        uitvraag.afspraak.fasen.includes(faseOf(locatie));
      return fits ? [] : [{ place: at('locatie.locatieId') }];
    },
  },
  {
    ...shared,
    id: 'L-02',
    severity: 'fout',
    texts: {
      wat: 'Dit formulier is niet voor schooljaar {year} van deze uitvraag.',
      waarom: 'De gemeente telt elk schooljaar apart. Zo kunnen we jaren goed vergelijken.',
      oplossing: 'Maak een nieuw formulier voor deze uitvraag. Neem uw gegevens daarin over.',
      voorbeeld: 'Het formulier is van 2024-2025. De uitvraag gaat over 2025-2026.',
    },
    check: ({ uitvraagId, schooljaar, uitvraag }) => {
      const fits =
        uitvraagId === uitvraag.uitvraagId &&
        schooljaar === uitvraag.schooljaar &&
        isWithin(uitvraag.peildatum, schooljaar);
      return fits ? [] : [{ place: at('uitvraag.schooljaar'), values: { year: uitvraag.schooljaar } }];
    },
  },
  {
    ...shared,
    id: 'L-03',
    severity: 'fout',
    texts: {
      wat: 'Kies met welk kindvolgsysteem u werkt.',
      waarom: 'Met elk systeem kijkt u anders naar groei. De gemeente wil dat verschil kunnen zien.',
      oplossing: 'Kies het systeem uit de lijst op het tabblad Start.',
      voorbeeld: 'U werkt met KIJK! Kies dan KIJK! uit de lijst.',
    },
    check: ({ nulopgave, kindvolgsysteem }) =>
      nulopgave || kindvolgsysteem !== undefined ? [] : [{ place: at('kindvolgsysteem') }],
  },
  {
    ...shared,
    id: 'L-04',
    severity: 'fout',
    texts: {
      wat: 'Schrijf op welk kindvolgsysteem u gebruikt.',
      waarom: 'U koos Anders. Dan weten we nog niet met welk systeem u werkt.',
      oplossing: 'Schrijf de naam van het systeem op het tabblad Start.',
      voorbeeld: 'U werkt met een eigen lijst. Schrijf dan: eigen lijst.',
    },
    check: ({ nulopgave, kindvolgsysteem, kindvolgsysteemNaam }) =>
      !nulopgave && kindvolgsysteem === 'anders' && kindvolgsysteemNaam.trim() === ''
        ? [{ place: at('kindvolgsysteemNaam') }]
        : [],
  },
  {
    ...shared,
    id: 'L-05',
    severity: 'fout',
    texts: {
      wat: 'Een LRK-nummer heeft 9 cijfers. Dit nummer heeft dat niet.',
      waarom: 'Aan dit nummer ziet de gemeente om welke voorschool het gaat.',
      oplossing: 'Bel of mail de gemeente. Maak daarna een nieuw formulier.',
      voorbeeld: '100000001',
    },
    check: ({ locatie: { lrk } }) => (lrk === undefined || isLrk(lrk) ? [] : [{ place: at('locatie.lrk') }]),
  },
  {
    ...shared,
    id: 'L-06',
    severity: 'fout',
    texts: {
      wat: 'Een BRIN-nummer heeft 2 cijfers en 2 letters. Dit nummer heeft dat niet.',
      waarom: 'Aan dit nummer ziet de gemeente om welke school het gaat.',
      oplossing: 'Bel of mail de gemeente. Maak daarna een nieuw formulier.',
      voorbeeld: '12AB',
    },
    check: ({ locatie: { brin } }) =>
      brin === undefined || isBrin(brin) ? [] : [{ place: at('locatie.brin') }],
  },
  {
    ...shared,
    id: 'L-07',
    severity: 'fout',
    texts: {
      wat: 'Dit formulier is verouderd.',
      waarom: 'Er is een nieuwer formulier voor deze uitvraag. Alleen daarmee kloppen alle vragen.',
      oplossing: 'Maak met Nieuw formulier een nieuw formulier. Neem uw gegevens daarin over.',
      voorbeeld: 'Uw formulier is versie 1.0.0. De gemeente vraagt nu om versie 1.1.0.',
    },
    check: ({ sjabloonversie, uitvraag }) =>
      isOlderVersion(sjabloonversie, uitvraag.sjabloonversie) ? [{ place: at('sjabloonversie') }] : [],
  },
  {
    ...shared,
    id: 'L-09',
    severity: 'waarschuwing',
    texts: {
      wat: 'Een niveau van I tot en met V mag u bij kleuters niet meer gebruiken.',
      waarom: 'Kleuters maken geen toetsen meer. U kijkt nu zelf hoe een kind groeit.',
      oplossing: 'Kies een andere manier om groei te bepalen.',
      voorbeeld: 'Kies Oordeel van de professional als u zelf naar de groei kijkt.',
    },
    check: ({ groeimethode, locatie }) =>
      groeimethode === 'niveauLegacy' && locatie.soort === 'school' ? [{ place: at('groeimethode') }] : [],
  },
  {
    ...shared,
    id: 'L-10',
    severity: 'fout',
    texts: {
      wat: 'Kies hoe u groei bepaalt.',
      waarom: 'Niet elke locatie bepaalt groei op dezelfde manier. Cijfers zijn dan lastig te vergelijken.',
      oplossing: 'Kies een manier uit de lijst op het tabblad Start.',
      voorbeeld: 'Kies Oordeel van de professional als u zelf naar de groei kijkt.',
    },
    check: ({ nulopgave, groeimethode }) =>
      nulopgave || groeimethode !== undefined ? [] : [{ place: at('groeimethode') }],
  },
  {
    ...shared,
    id: 'L-11',
    severity: 'fout',
    texts: {
      wat: 'De naam van uw kindvolgsysteem is te lang.',
      waarom: 'We vragen alleen de naam. Zo kunnen we zien welke systemen vaak voorkomen.',
      oplossing: `Gebruik hoogstens ${String(MAX_SYSTEM_NAME)} tekens.`,
      voorbeeld: 'Schrijf: eigen lijst. Uw uitleg past op het tabblad Toelichting.',
    },
    check: ({ kindvolgsysteem, kindvolgsysteemNaam }) =>
      kindvolgsysteem === 'anders' && kindvolgsysteemNaam.length > MAX_SYSTEM_NAME
        ? [{ place: at('kindvolgsysteemNaam') }]
        : [],
  },
  {
    ...shared,
    id: 'L-12',
    severity: 'fout',
    runsOn: 'form',
    texts: {
      wat: 'Kies waar de aantallen vandaan komen.',
      waarom: 'We tellen uw lijst, of we nemen de aantallen die u typt. Nooit allebei.',
      oplossing: 'Kies op het tabblad Groepen een van de twee antwoorden.',
      voorbeeld: 'U vulde het tabblad Kinderen in. Kies dan: Uit de lijst Kinderen.',
    },
    check: ({ bron }) => (bron === undefined ? [{ place: at('bron') }] : []),
  },
  ...formulierYearRules,
  {
    ...shared,
    id: 'L-13',
    severity: 'fout',
    texts: {
      wat: 'De naam van uw kindvolgsysteem kan zo niet mee.',
      waarom: 'Begint een naam met = + - of @? Dan maken programma’s er een som van.',
      oplossing: 'Begin de naam met een letter of een cijfer. Schrijf alles op één regel.',
      voorbeeld: 'Schrijf niet: -eigen lijst. Schrijf wel: eigen lijst.',
    },
    check: ({ kindvolgsysteem, kindvolgsysteemNaam: naam }) =>
      kindvolgsysteem === 'anders' && (startsLikeFormula(naam) || !isOneLine(naam))
        ? [{ place: at('kindvolgsysteemNaam') }]
        : [],
  },
];

/** A schooljaar runs from 1 August to 31 July. */
const isWithin = (date: string, schooljaar: string): boolean =>
  date >= `${schooljaar.slice(0, 4)}-08-01` && date <= `${schooljaar.slice(5)}-07-31`;
