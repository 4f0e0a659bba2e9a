import type { Inzage } from '../terugkoppeling/inzage.ts';

/** Who read what of their own detailed figures: a log, not chained. */
export interface InzageStore {
  add(gemeentecode: string, inzage: Inzage): Promise<void>;
  list(gemeentecode: string): Promise<readonly Inzage[]>;
}
