import { countedGroepen } from '../afspraak/counted-groepen.ts';
import type { Groep } from '../afspraak/fase.ts';
import type { ListShape } from './kinderen-columns.ts';

/** The groepen that a form asks about: those of its fase that the afspraak counts. */
export const groepenIn = (shape: Pick<ListShape, 'fase' | 'groep1'>): readonly Groep[] =>
  countedGroepen(shape, shape.fase);
