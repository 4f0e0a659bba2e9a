import type { DomeinId } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import type { Jaar } from './jaar.ts';

/** Which figures a difference between two years is about: absent parts mean all. */
export interface Bereik {
  readonly fase?: Fase;
  readonly domein?: DomeinId;
}

/**
 * Something that is not alike in two years. Over a `breuk` figures are not compared at all; with `let op` they are,
 * and the sentence stands beside it.
 */
export interface Breuk extends Bereik {
  readonly ernst: 'breuk' | 'let op';
  /** Schooljaar from which it is so. */
  readonly vanaf: Jaar['schooljaar'];
  readonly tekst: string;
}

/** One thing by which years may differ; siblings in `breukRegels`. */
export interface BreukRegel {
  readonly ernst: Breuk['ernst'];
  readonly differs: (earlier: Jaar, later: Jaar) => readonly (Bereik & Pick<Breuk, 'tekst'>)[];
}

/** Whether what is said about figures touches those of this fase and domein. */
export const isAbout = (breuk: Bereik, { fase, domein }: Required<Bereik>): boolean =>
  (breuk.fase === undefined || breuk.fase === fase) &&
  (breuk.domein === undefined || breuk.domein === domein);
