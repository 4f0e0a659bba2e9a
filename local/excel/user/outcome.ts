/** A box that Excel shows because it does not do what was asked. */
export interface Alert {
  /** What the user may answer: 'stop' leaves no choice, the others let the value through when the user insists. */
  kind: 'stop' | 'warning' | 'information';
  title: string;
  message: string;
}

/** What became of something that the user did. */
export interface Outcome {
  /** null when it was done. */
  refused: Alert | null;
}

export const done: Outcome = { refused: null };
