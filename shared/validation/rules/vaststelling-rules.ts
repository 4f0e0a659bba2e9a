import type { Hit, Rule } from '../rule.ts';
import type { VaststellingSubject } from '../subjects/vaststelling-subject.ts';

const shared = { severity: 'waarschuwing', level: 'G', runsOn: 'both', asksReason: false } as const;
const at = (row?: string): Hit['place'] => ({
  table: 'Vaststelling',
  ...(row === undefined ? {} : { row }),
});

/** Percents of the locaties below which the figures say little of the gemeente. */
const ENOUGH = 80;

const asks = 'Zij vraagt of zij nog mag versturen. ';
const consequence = {
  counts: 'De laatste goede inzending telt mee.',
  silent: 'Van deze locatie staat er straks: niet ontvangen.',
} as const;

/** Rules over adopting the figures. */
export const vaststellingRules: readonly Rule<VaststellingSubject>[] = [
  {
    ...shared,
    id: 'G-06',
    texts: {
      wat: '{locatie} is nog niet klaar. {gevolg}',
      waarom: 'Na het vaststellen verandert er niets meer aan de cijfers.',
      oplossing: 'Wacht tot de locatie klaar is. Of bevestig dat u toch vaststelt.',
      voorbeeld: 'U gaf een inzending terug. De locatie heeft nog niet opnieuw verstuurd.',
    },
    check: ({ locaties }) =>
      locaties
        .filter(({ isDone }) => !isDone)
        .map(({ locatieId, naam, isAnswered, asksReopen }) => ({
          place: at(locatieId),
          values: {
            locatie: naam,
            gevolg: (asksReopen ? asks : '') + (isAnswered ? consequence.counts : consequence.silent),
          },
        })),
  },
  {
    ...shared,
    id: 'G-07',
    texts: {
      wat: 'Van alle gevraagde locaties heeft {percent} procent verstuurd. Het beeld is niet volledig.',
      waarom:
        'Met weinig locaties zeggen de cijfers weinig over de hele gemeente. Ook wie niet wil meedoen, is gevraagd.',
      oplossing: 'Vraag de andere locaties om te versturen. Of bevestig dat u toch vaststelt.',
      voorbeeld: 'Van 10 gevraagde locaties hebben er 7 verstuurd. Dat is 70 procent.',
    },
    check: ({ locaties }) => {
      const expected = locaties.filter(({ isExpected }) => isExpected);
      const answered = expected.filter(({ isAnswered }) => isAnswered).length;
      return 100 * answered < ENOUGH * expected.length
        ? [{ place: at(), values: { percent: Math.floor((100 * answered) / expected.length) } }]
        : [];
    },
  },
  {
    ...shared,
    id: 'G-20',
    severity: 'fout',
    texts: {
      wat: 'Schrijf op wat er is veranderd, en waarom.',
      waarom: 'Iedereen kent de eerdere cijfers. Dan moet te lezen zijn waarom er nieuwe zijn.',
      oplossing: 'Vul de twee vakken in. Eén zin per vak is genoeg.',
      voorbeeld: 'Eén school had een groep vergeten. Die groep telt nu mee.',
    },
    check: ({ herziening }) =>
      herziening === undefined
        ? []
        : (['wat', 'waarom'] as const)
            .filter((part) => herziening[part].trim() === '')
            .map((part) => ({ place: at(part) })),
  },
];
