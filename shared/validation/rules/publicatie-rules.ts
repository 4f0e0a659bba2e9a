import { FEWEST_CHANGED, FEWEST_CHILDREN, MOST_CHANGED } from '../../afspraak/publicatiebeleid.ts';
import type { Hit, Rule } from '../rule.ts';
import type { AfspraakSubject } from '../subjects/afspraak-subject.ts';

const shared = { severity: 'fout', level: 'G', runsOn: 'both', asksReason: false } as const;
const when = (broken: boolean, row: string): readonly Hit[] =>
  broken ? [{ place: { table: 'Afspraak', row } }] : [];
const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Rules over how small a published figure may be. */
export const publicatieRules: readonly Rule<AfspraakSubject>[] = [
  {
    ...shared,
    id: 'G-25',
    texts: {
      wat: 'Het aantal met voldoende groei moet 1 of meer zijn, en lager dan de grens.',
      waarom: 'Is het hoger, dan komt er bijna geen cijfer. Is het 0, dan zijn kinderen te herkennen.',
      oplossing: 'Typ een heel getal. Gebruikelijk is 3.',
      voorbeeld: 'De grens is 10 kinderen. Daarvan groeien minstens 3 voldoende.',
    },
    check: ({ minVoldoende, minChildren }) =>
      when(
        // Where that number is wrong itself, a rule of its own says so.
        !isWithin(minVoldoende, 1, minChildren >= FEWEST_CHILDREN ? minChildren - 1 : minVoldoende),
        'minVoldoende',
      ),
  },
  {
    ...shared,
    id: 'G-26',
    texts: {
      wat: `Kies een aantal gewijzigde kinderen van ${String(FEWEST_CHANGED)} tot en met ${String(MOST_CHANGED)}.`,
      waarom: 'Wie oude en nieuwe cijfers naast elkaar legt, ziet anders wat er bij één kind veranderde.',
      oplossing: 'Typ een heel getal. Gebruikelijk is 10.',
      voorbeeld: 'Er komen nieuwe cijfers als er bij 10 kinderen iets is gewijzigd.',
    },
    check: ({ refreshAfter }) => when(!isWithin(refreshAfter, FEWEST_CHANGED, MOST_CHANGED), 'refreshAfter'),
  },
  {
    ...shared,
    id: 'G-27',
    severity: 'waarschuwing',
    texts: {
      wat: 'De toestemming voor kleinere rijen verandert niets.',
      waarom: `Toestemming telt alleen waar de afspraak over gaat, en bij een grens boven ${String(FEWEST_CHILDREN)}.`,
      oplossing: 'Haal de vinkjes weg, of kijk of de grens klopt.',
      voorbeeld: 'De afspraak gaat alleen over de voorschool. De toestemming ging over de vroegschool.',
    },
    check: ({ agreedFasen, fasen, minChildren }) =>
      when(
        agreedFasen.some((fase) => !fasen.includes(fase) || minChildren <= FEWEST_CHILDREN),
        'toestemming',
      ),
  },
];
