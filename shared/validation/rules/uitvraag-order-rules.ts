import type { Hit, Rule } from '../rule.ts';
import type { PlanSubject } from '../subjects/plan-subject.ts';

const shared = { severity: 'fout', level: 'G', runsOn: 'both', asksReason: false } as const;
const when = (broken: boolean, row: string): readonly Hit[] =>
  broken ? [{ place: { table: 'Uitvraag', row } }] : [];

/** Whether both dates are there and the first is later than the second. */
const isAfter = (a: string, b: string): boolean => a !== '' && b !== '' && a > b;

/** Rules over the order of the dates of an uitvraag. */
export const uitvraagOrderRules: readonly Rule<PlanSubject>[] = [
  {
    ...shared,
    id: 'G-17',
    texts: {
      wat: 'De uitvraag sluit voordat hij opengaat.',
      waarom: 'Dan kan niemand iets versturen.',
      oplossing: 'Kies een sluitdatum na de eerste dag.',
      voorbeeld: 'Open op 1 juni en sluit op 10 juli.',
    },
    check: ({ opensOn, closesOn }) => when(isAfter(opensOn, closesOn) || opensOn === closesOn, 'closesOn'),
  },
  {
    ...shared,
    id: 'G-18',
    texts: {
      wat: 'De tijd om te verbeteren eindigt voordat de uitvraag sluit.',
      waarom: 'Verbeteren kan ook nog als de uitvraag al is gesloten.',
      oplossing: 'Kies een datum na de sluitdatum.',
      voorbeeld: 'De uitvraag sluit op 10 juli. Verbeteren kan tot en met 15 september.',
    },
    check: ({ closesOn, correctieTot }) => when(isAfter(closesOn, correctieTot), 'correctieTot'),
  },
  {
    ...shared,
    severity: 'waarschuwing',
    id: 'G-19',
    texts: {
      wat: 'De uitvraag gaat open voor de peildatum.',
      waarom: 'Locaties tellen de kinderen die er op de peildatum zijn. Dat weten ze dan nog niet.',
      oplossing: 'Open de uitvraag op de peildatum of later.',
      voorbeeld: 'De peildatum is 1 juni. Open de uitvraag dan ook op 1 juni.',
    },
    // Where it closes before the peildatum too, that is what is said.
    check: ({ peildatum, opensOn, closesOn }) =>
      when(isAfter(peildatum, opensOn) && !isAfter(peildatum, closesOn), 'opensOn'),
  },
];
