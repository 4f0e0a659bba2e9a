import type { Afspraak } from '../../afspraak/afspraak.ts';
import { countedGroepen } from '../../afspraak/counted-groepen.ts';
import { streefpercentageOf } from '../../afspraak/streefpercentage.ts';
import type { Rule } from '../rule.ts';
import type { AfspraakSubject } from '../subjects/afspraak-subject.ts';

const shared = { severity: 'fout', level: 'G', runsOn: 'both', asksReason: false } as const;
const hit = [{ place: { table: 'Afspraak', row: 'herijking' } }] as const;

type Agreed = Pick<Afspraak, 'fasen' | 'groep1'> & Pick<AfspraakSubject, 'domeinen' | 'streefpercentages'>;

/** Every streefpercentage that holds, also where it is the usual one: so what is written as 75 is no change of 75. */
const allOf = (agreed: Agreed): ReadonlyMap<string, number> =>
  new Map(
    agreed.fasen.flatMap((fase) =>
      countedGroepen(agreed, fase).flatMap((groep) =>
        agreed.domeinen.map(
          ({ domein }) =>
            [`${fase} ${groep} ${domein}`, streefpercentageOf(agreed, { fase, groep, domein })] as const,
        ),
      ),
    ),
  );

/** Whether a streefpercentage became another, or came or went. */
function isStreefChanged(now: Agreed, former: Agreed): boolean {
  const [after, before] = [allOf(now), allOf(former)];
  return after.size !== before.size || [...after].some(([key, value]) => before.get(key) !== value);
}

const isUnexplained = ({ herijking }: AfspraakSubject): boolean =>
  herijking !== undefined && (herijking.reden.trim() === '' || herijking.leaDatum === '');

const changesStreef = (subject: AfspraakSubject): boolean =>
  subject.herijking !== undefined && isStreefChanged(subject, subject.herijking.former);

/** Rules over a versie that replaces another. */
export const afspraakChangeRules: readonly Rule<AfspraakSubject>[] = [
  {
    ...shared,
    id: 'G-02',
    texts: {
      wat: 'Leg vast waarom het streefpercentage verandert en wanneer dit is besproken.',
      waarom: 'Later moet iedereen begrijpen waarom het doel anders werd.',
      oplossing: 'Schrijf de reden op. Vul ook de datum van het overleg in (LEA).',
      voorbeeld: 'Het doel werd twee jaar ruim gehaald. Besproken op 12 november 2026.',
    },
    check: (subject) => (isUnexplained(subject) && changesStreef(subject) ? hit : []),
  },
  {
    ...shared,
    id: 'G-10',
    texts: {
      wat: 'Leg vast waarom er een nieuwe versie komt en wanneer dit is besproken.',
      waarom: 'De vorige versie blijft bewaard. Later moet iedereen het verschil begrijpen.',
      oplossing: 'Schrijf de reden op. Vul ook de datum van het overleg in (LEA).',
      voorbeeld: 'Groep 1 telt voortaan ook mee. Besproken op 12 november 2026.',
    },
    check: (subject) => (isUnexplained(subject) && !changesStreef(subject) ? hit : []),
  },
];
