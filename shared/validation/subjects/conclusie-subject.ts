/** A text that the gemeente wrote in the place of a proposed conclusion, with what stands out in it. */
export interface ConclusieText {
  /** Of the conclusion. */
  readonly id: string;
  readonly tekst: string;
  /** Numbers that neither the figures nor the proposal say, as they were written. */
  readonly getallen: readonly string[];
  /** Words that give a cause. */
  readonly oorzaken: readonly string[];
  /** Names of partners that the proposal does not say. */
  readonly namen: readonly string[];
}

/** What rules on conclusions look at: what partners would read, and no figure. */
export interface ConclusieSubject {
  readonly texts: readonly ConclusieText[];
}
