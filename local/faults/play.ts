import type { Random } from '../demo/random.ts';
import type { Ask } from './ask.ts';
import type { Ledger } from './ledger.ts';
import type { Stage } from './stage.ts';

/** What the gemeente is at, in this order. */
export const phases = ['preparing', 'inviting', 'sending', 'closing', 'adopting', 'reading'] as const;
export type Phase = (typeof phases)[number];

/** One round: a gemeente from planning to feedback, in which everything may be killed at any moment. */
export interface Play {
  readonly stage: Stage;
  readonly ask: Ask;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly phase: Phase;
  enter(phase: Phase): void;
  /** Resolves when the gemeente is at this phase or past it; rejects when it never will be. */
  until(phase: Phase): Promise<void>;
  /** Whether enough was killed in this phase. */
  mayGoOn(): boolean;
}
