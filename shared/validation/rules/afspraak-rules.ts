import { FEWEST_CHILDREN } from '../../afspraak/publicatiebeleid.ts';
import { streefKey } from '../../afspraak/streefpercentage.ts';
import type { Hit, Rule } from '../rule.ts';
import type { AfspraakSubject } from '../subjects/afspraak-subject.ts';
import { publicatieRules } from './publicatie-rules.ts';
import { afspraakChangeRules } from './afspraak-change-rules.ts';

const shared = { severity: 'fout', level: 'G', runsOn: 'both', asksReason: false } as const;
const at = (row: string, column?: string): Hit => ({
  place: { table: 'Afspraak', row, ...(column === undefined ? {} : { column }) },
});
const when = (broken: boolean, row: string): readonly Hit[] => (broken ? [at(row)] : []);
const isEmpty = (text: string): boolean => text.trim() === '';

/** Rules over the text of an afspraak. */
export const afspraakRules: readonly Rule<AfspraakSubject>[] = [
  {
    ...shared,
    id: 'G-01',
    texts: {
      wat: 'Vul een streefpercentage in tussen 1 en 100.',
      waarom: 'Met een streefpercentage ziet iedereen of het doel is gehaald.',
      oplossing: 'Typ een heel getal, zonder komma.',
      voorbeeld: 'Voor taal in groep 2: 75.',
    },
    check: ({ streefpercentages }) =>
      streefpercentages
        .filter(({ percentage }) => !Number.isInteger(percentage) || percentage < 1 || percentage > 100)
        .map((one) => at('streefpercentage', streefKey(one))),
  },
  ...afspraakChangeRules,
  {
    ...shared,
    id: 'G-05',
    severity: 'waarschuwing',
    texts: {
      wat: 'Er is geen afspraak over doelgroepkleuters.',
      waarom: 'De wet zegt niet welke kleuters dat zijn. Zonder afspraak telt elke school anders.',
      oplossing: 'Leg vast welke kleuters meetellen.',
      voorbeeld: 'Kleuters die als peuter een VVE-indicatie hadden.',
    },
    check: ({ fasen, doelgroepKleuter }) =>
      when(fasen.includes('vroegschool') && isEmpty(doelgroepKleuter), 'doelgroepKleuter'),
  },
  {
    ...shared,
    id: 'G-08',
    texts: {
      wat: `De grens mag niet lager zijn dan ${String(FEWEST_CHILDREN)} kinderen.`,
      waarom: 'Bij minder kinderen is te zien over welk kind een cijfer gaat.',
      oplossing: `Kies een grens van ${String(FEWEST_CHILDREN)} kinderen of meer. Gebruikelijk is 10.`,
      voorbeeld: 'Alle cijfers gaan over minstens 10 kinderen.',
    },
    check: ({ minChildren }) =>
      when(!Number.isInteger(minChildren) || minChildren < FEWEST_CHILDREN, 'minChildren'),
  },
  {
    ...shared,
    id: 'G-09',
    texts: {
      wat: 'Er staat niet waarom de gemeente mag meekijken, of welke DPIA dat heeft getoetst.',
      waarom: 'Aantallen van één locatie kunnen over één kind gaan. Zonder grondslag mag dat niet.',
      oplossing: 'Vul de grondslag in en het kenmerk van de DPIA. Of kies Nee.',
      voorbeeld: 'Verordening VVE, artikel 7. DPIA 2026-014.',
    },
    check: ({ inzage }) =>
      when(inzage !== undefined && (isEmpty(inzage.grondslag) || isEmpty(inzage.dpia)), 'inzage'),
  },
  {
    ...shared,
    id: 'G-11',
    severity: 'waarschuwing',
    texts: {
      wat: 'Er is geen afspraak over doelgroeppeuters.',
      waarom: 'Iedereen moet dezelfde peuters tellen. Anders zegt de som niets.',
      oplossing: 'Leg vast welke peuters meetellen.',
      voorbeeld: 'Peuters met een VVE-indicatie.',
    },
    check: ({ fasen, doelgroepPeuter }) =>
      when(fasen.includes('voorschool') && isEmpty(doelgroepPeuter), 'doelgroepPeuter'),
  },
  {
    ...shared,
    id: 'G-12',
    texts: {
      wat: 'De afspraak eindigt voordat hij begint.',
      waarom: 'Aan de datums ziet iedereen voor welke schooljaren de afspraak geldt.',
      oplossing: 'Kies een einddatum na de begindatum.',
      voorbeeld: 'Van 1 augustus 2026 tot en met 31 juli 2030.',
    },
    check: ({ geldigVan, geldigTot }) =>
      when(geldigVan !== '' && geldigTot !== '' && geldigTot <= geldigVan, 'geldigTot'),
  },
  ...publicatieRules,
];
