import type { Rule } from '../rule.ts';
import { shiftedColumn } from '../shifted-row.ts';
import { inKinderen, type KindSubject, nameOf } from '../subjects/kind-subject.ts';

/** Rules over a row of the child list as a whole: what they find is all there is to say about the row. */
export const kindRowRules: readonly Rule<KindSubject>[] = [
  {
    severity: 'fout',
    level: 'K',
    runsOn: 'form',
    asksReason: false,
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
];
