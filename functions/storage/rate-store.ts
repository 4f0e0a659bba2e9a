import type { Marked, Outcome } from './marked.ts';

/** How many requests of one window were shared out, to all instances together. */
export interface Shared {
  /** Number of the window since 1970. */
  readonly window: number;
  readonly taken: number;
}

/** Counts that all instances share. A row is used again in the next window, so that nothing has to be cleaned up. */
export interface RateStore {
  find(counter: string): Promise<Marked<Shared> | undefined>;
  /** @param shared with an empty mark where there was none */
  save(counter: string, shared: Marked<Shared>): Promise<Outcome>;
}
