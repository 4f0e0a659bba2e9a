/** One part of an explanation: a word before it, a sentence, or answers below each other. */
export interface TopicPart {
  readonly label?: string;
  readonly text?: string;
  readonly list?: readonly string[];
}

/** The explanation of a column, of a question with one cell, or of a rule. */
export interface Topic {
  /** Id of a rule such as `K-08`, or the table and the column, such as `Kinderen.startmaand`. */
  readonly id: string;
  readonly title: string;
  /** The sheet that it is on; a rule is on none. */
  readonly sheet?: string;
  /** Where the user sees it. */
  readonly place?: string;
  readonly parts: readonly TopicPart[];
}

/** Explanations that stand below one heading. */
export interface TopicGroup {
  readonly title: string;
  readonly topics: readonly Topic[];
}
