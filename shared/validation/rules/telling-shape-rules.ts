import type { GroepTelling } from '../../inzending/inzending.ts';
import { isSmall } from '../../inzending/merge-small-groepen.ts';
import type { Rule } from '../rule.ts';
import { nameOfRow, type TellingSubject } from '../subjects/telling-subject.ts';
import { placeOf } from './telling-cells.ts';

const shared = { severity: 'fout', level: 'A', asksReason: false } as const;

/** Whether the outcome is all that a row says. */
const isLimited = ({ omvang }: GroepTelling) => omvang === 'beperkt';

/** Rules over which counts a payload may hold at all: form and afspraak decide it, the server checks it. */
export const tellingShapeRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-19',
    runsOn: 'payload',
    texts: {
      wat: 'Bij {groep} gaan niet de goede aantallen mee voor zo’n kleine groep.',
      waarom: 'Bij 1 tot en met 4 kinderen gaat er minder mee. Zo kan niemand één kind herkennen.',
      oplossing: 'Verstuur met de knop in Excel. Die voegt kleine groepen samen.',
      voorbeeld: 'Groep 1 heeft 3 kinderen en groep 2 heeft er 9. Dan gaan ze samen als 12 kinderen.',
    },
    check: ({ rows }) => {
      const filled = rows.filter(({ doelgroepkinderen }) => doelgroepkinderen > 0);
      return filled
        .filter((row) => {
          const small = isSmall(row.doelgroepkinderen);
          return small !== isLimited(row) || (small && filled.length > 1);
        })
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } }));
    },
  },
  {
    ...shared,
    id: 'A-20',
    runsOn: 'payload',
    texts: {
      wat: 'De aantallen van {groep} passen niet bij uw locatie.',
      waarom:
        'Een voorschool heeft peuters. Een school heeft groep 2, en vaak ook groep 1. Elke groep telt één keer.',
      oplossing: 'Maak met Nieuw formulier een formulier voor uw eigen locatie.',
      voorbeeld: 'Een voorschool verstuurt aantallen van groep 1. Dat kan niet.',
    },
    check: ({ rows, asked }) => {
      const seen = new Set<string>();
      return rows
        .filter(({ groepen }) => {
          const fits = groepen.every((groep) => asked.includes(groep) && !seen.has(groep));
          groepen.forEach((groep) => seen.add(groep));
          return !fits || new Set(groepen).size !== groepen.length;
        })
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } }));
    },
  },
  {
    ...shared,
    id: 'A-21',
    runsOn: 'payload',
    texts: {
      wat: 'De domeinen van {groep} zijn niet de domeinen van de afspraak.',
      waarom:
        'In de afspraak staat over welke domeinen u aantallen geeft. Het zijn er niet meer en niet minder.',
      oplossing: 'Maak met Nieuw formulier een nieuw formulier. Neem uw gegevens daarin over.',
      voorbeeld: 'De afspraak gaat over Taal en Rekenen. Dan horen er aantallen bij die twee.',
    },
    check: ({ rows, domeinen }) => {
      const agreed = domeinen.map(({ domein }) => domein).sort();
      return rows
        .filter((row) => {
          const sent = row.domeinen.map(({ domein }) => domein).sort();
          return sent.join() !== agreed.join();
        })
        .map((row) => ({ place: placeOf(row, 'groep'), values: { groep: nameOfRow(row) } }));
    },
  },
];
