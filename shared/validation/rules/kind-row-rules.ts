import { cellsOfKind, type KindRegel } from '../../inzending/kind-regel.ts';
import { kinderenColumns, type ListShape } from '../../inzending/kinderen-columns.ts';
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
  {
    ...shared,
    severity: 'fout',
    id: 'K-28',
    texts: {
      wat: 'Deze regel lijkt een kop. Het is geen kind.',
      waarom: 'Elke regel in de lijst is voor één kind.',
      oplossing: 'Haal deze regel weg.',
      voorbeeld: 'U plakte een lijst met de koppen erbij. De bovenste regel is dan geen kind.',
    },
    check: (subject) =>
      subject.rows
        .filter(({ kind }) => isHeading(kind, subject))
        .map(({ rowKey }) => ({ place: inKinderen(rowKey, 'code') })),
  },
];

/** So many cells that say what a heading says are no coincidence. */
const ENOUGH = 3;

function isHeading(kind: KindRegel, shape: ListShape): boolean {
  const headings = new Set(kinderenColumns(shape).map(({ heading }) => heading.toLowerCase()));
  return cellsOfKind(kind).filter(([, text]) => headings.has(text.toLowerCase())).length >= ENOUGH;
}
