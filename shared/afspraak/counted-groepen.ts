import type { Afspraak } from './afspraak.ts';
import { type Fase, type Groep, groepenOf } from './fase.ts';

/**
 * The groepen of a fase that an afspraak counts. The law asks for the end of groep 2; groep 1 is counted beside it
 * unless the afspraak leaves it out.
 */
export const countedGroepen = ({ groep1 }: Pick<Afspraak, 'groep1'>, fase: Fase): readonly Groep[] =>
  groepenOf[fase].filter((groep) => groep !== 'groep1' || groep1 !== 'niet');
