import type { Rule } from '../rule.ts';
import type { TellingSubject } from '../subjects/telling-subject.ts';

const shared = { level: 'A', runsOn: 'form', asksReason: false } as const;
const sourceNames = { list: 'de lijst', typed: 'de getypte aantallen' } as const;

/** Rules over counts that somebody typed: a message does not say how its counts were made. */
export const tellingTypedRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-09',
    severity: 'waarschuwing',
    texts: {
      wat: 'De aantallen op het tabblad Groepen zijn anders dan in uw lijst. We gebruiken {source}.',
      waarom: 'U vulde allebei in. Dan is niet duidelijk wat klopt.',
      oplossing: 'Kies op het tabblad Groepen wat we gebruiken. Of maak wat niet klopt leeg.',
      voorbeeld: 'In de lijst staan 8 kinderen. Op het tabblad Groepen typte u er 9.',
    },
    check: ({ inForm }) =>
      inForm?.differing === undefined
        ? []
        : [
            {
              place: { table: 'Formulier', row: 'bron', column: 'waarde' },
              values: { source: sourceNames[inForm.differing] },
            },
          ],
  },
  {
    ...shared,
    id: 'A-22',
    severity: 'fout',
    texts: {
      wat: 'Deze regel met aantallen hoort niet bij een groep en domein van uw locatie.',
      waarom: 'We weten niet waar we de aantallen bij moeten tellen.',
      oplossing: 'Haal de regel weg. Of zet in de eerste kolom de goede groep en het goede domein.',
      voorbeeld: 'Groep 1: Taal staat er twee keer. Haal één van de twee weg.',
    },
    check: ({ inForm }) => (inForm?.stray ?? []).map((place) => ({ place })),
  },
];
