import type { Rule } from '../rule.ts';
import { shiftedColumn } from '../shifted-row.ts';
import { inKinderen, type KindSubject, nameOf } from '../subjects/kind-subject.ts';

const shared = { level: 'K', runsOn: 'form', asksReason: false } as const;

/** Rules over rows of the child list as a whole. */
export const kindRowRules: readonly Rule<KindSubject>[] = [
  {
    ...shared,
    severity: 'fout',
    id: 'K-25',
    texts: {
      wat: 'De antwoorden van kind {code} staan in de verkeerde kolommen.',
      waarom: 'Plakt u een lijst? Dan schuiven antwoorden soms een kolom op.',
      oplossing: 'Zet de antwoorden onder de goede kop. Of plak de lijst opnieuw, vanaf de kolom Code.',
      voorbeeld: 'Onder VVE-indicatie staat Groep 1. Dat hoort een kolom naar links.',
    },
    check: (subject) =>
      subject.rows.flatMap((row) => {
        const column = shiftedColumn(row.kind, subject);
        return column === undefined
          ? []
          : [{ place: inKinderen(row.rowKey, column), values: { code: nameOf(row) } }];
      }),
  },
  {
    ...shared,
    severity: 'waarschuwing',
    id: 'K-27',
    texts: {
      wat: 'Er staat een kopie van de lijst op {copy}. Alleen blad {sheet} telt mee.',
      waarom: 'Wat u in een kopie verandert, komt niet bij de gemeente.',
      oplossing: 'Vulde u de kopie in? Zet de regels dan in de lijst. Haal de kopie weg.',
      voorbeeld: 'U kopieerde blad Kinderen en vulde daar twee kinderen in. Die tellen we niet.',
    },
    check: ({ copied }) =>
      copied === undefined
        ? []
        : [
            {
              place: inKinderen(),
              values: { copy: copied.copies.map((name) => `blad ${name}`).join(' en '), sheet: copied.sheet },
            },
          ],
  },
];
