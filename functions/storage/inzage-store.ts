import type { Inzage } from '../terugkoppeling/inzage.ts';

/** Who read what of their own detailed figures: a log, not chained. */
export interface InzageStore {
  add(gemeentecode: string, inzage: Inzage): Promise<void>;
  /** Takes away what is older than a moment, RFC 3339. @returns how many */
  removeBefore(gemeentecode: string, moment: string): Promise<number>;
  list(gemeentecode: string): Promise<readonly Inzage[]>;
}
