import type { Outcome } from '../../../local/excel/user/outcome.ts';
import type { Ledger } from '../model/ledger.ts';

/** One thing that a user does, and what must come of it. */
export interface UserMove {
  /** For who reads a play. */
  readonly label: string;
  /** Null: there is nothing to do it with. */
  readonly run: () => Outcome | null;
  /**
   * Brings the ledger to what must stand in the cells from now on. Where Excel itself chooses, as when sorting, it
   * looks at the cells, and tells what cannot be.
   */
  readonly expect: (ledger: Ledger) => readonly string[];
  /** Excel may say no, and then nothing may change. */
  readonly mayRefuse: boolean;
  /** `step`: can be taken back; `ends`: nothing before it can; `none`: is no step. */
  readonly undoing: 'step' | 'ends' | 'none';
}
