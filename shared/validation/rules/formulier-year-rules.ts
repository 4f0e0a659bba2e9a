import { groeimethodeNames } from '../../inzending/kindvolgsysteem.ts';
import { asksKoppeling, figuresOf } from '../../inzending/last-year.ts';
import type { Rule } from '../rule.ts';
import type { FormulierSubject } from '../subjects/formulier-subject.ts';

const shared = { level: 'L', runsOn: 'both', severity: 'waarschuwing', asksReason: false } as const;
const at = (row: string) => ({ table: 'Formulier', row, column: 'waarde' }) as const;

/** Rules that look at the form beside that of the year before. */
export const formulierYearRules: readonly Rule<FormulierSubject>[] = [
  {
    ...shared,
    id: 'L-08',
    texts: {
      wat: 'U bepaalt groei anders dan vorig jaar. Toen koos u: {vorige}.',
      waarom: 'Met een andere manier zijn de jaren lastiger te vergelijken.',
      oplossing: 'Kijk op het tabblad Start wat u koos. Klopt het? Dan hoeft u niets te doen.',
      voorbeeld: 'Vorig jaar koos u Vaardigheidsscore. Nu kiest u Oordeel van de professional.',
    },
    check: ({ groeimethode, nulopgave, lastYear }) => {
      const before = figuresOf(lastYear)?.groeimethode;
      const differs = before !== undefined && groeimethode !== undefined && before !== groeimethode;
      return differs && !nulopgave
        ? [{ place: at('groeimethode'), values: { vorige: groeimethodeNames[before] } }]
        : [];
    },
  },
  {
    ...shared,
    id: 'L-14',
    texts: {
      wat: 'Deze locatie had vorig jaar misschien een ander nummer. Onder welke naam deed u mee?',
      waarom: 'Dan kunnen we uw cijfers vergelijken met die van vorig jaar.',
      oplossing: 'Kies bij Versturen uw naam van vorig jaar. Of kies dat u toen niet meedeed.',
      voorbeeld: 'Uw locatie kreeg een nieuw LRK-nummer. Kies dan uw oude naam uit de lijst.',
    },
    check: ({ lastYear }) => (asksKoppeling(lastYear) ? [{ place: at('lastYear.koppeling') }] : []),
  },
];
