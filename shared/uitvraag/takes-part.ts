import type { Afspraak } from '../afspraak/afspraak.ts';
import { faseOf, type Locatie } from './locatie.ts';

/** Whether an afspraak is about a locatie: it is of one of its fasen and not left out. */
export const takesPart = (
  { fasen, excludedLocaties = [] }: Pick<Afspraak, 'fasen' | 'excludedLocaties'>,
  locatie: Pick<Locatie, 'locatieId' | 'soort'>,
): boolean => fasen.includes(faseOf(locatie)) && !excludedLocaties.includes(locatie.locatieId);
