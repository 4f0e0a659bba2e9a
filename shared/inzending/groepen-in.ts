import type { Afspraak } from '../afspraak/afspraak.ts';
import { countedGroepen } from '../afspraak/counted-groepen.ts';
import type { Fase, Groep } from '../afspraak/fase.ts';

/** What decides about which groepen a form asks. */
export interface GroepShape {
  readonly fase: Fase;
  /** Whether a school is asked about groep 1 too; absent: it is. */
  readonly groep1?: Afspraak['groep1'];
}

/** The groepen that a form asks about: those of its fase that the afspraak counts. */
export const groepenIn = (shape: GroepShape): readonly Groep[] => countedGroepen(shape, shape.fase);
