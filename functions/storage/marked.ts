/** Opaque sign of the state of a row when it was read; a write names it to be sure that nobody was in between. */
export type Mark = string;

export interface Marked<T> {
  readonly value: T;
  readonly mark: Mark;
}

/** Result of a conditional write: `conflict` means that nothing was written, so read again and decide again. */
export type Outcome = 'done' | 'conflict';
