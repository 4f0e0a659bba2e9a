import type { Jaar } from '../jaren/jaar.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { Conclusie } from './conclusie.ts';

/** What a conclusion can be drawn from: published figures alone. */
export interface ConclusieInput {
  readonly document: Terugkoppeling;
  /** Years of one meetmoment, the first one first, up to that of the document. */
  readonly reeks: readonly Jaar[];
}

/** One template; siblings in `conclusieRegels`. What cannot be said is not there. */
export type ConclusieRegel = (input: ConclusieInput) => readonly Conclusie[];
