/** What a step tells: nothing special, that the run cannot go on, or the sentence to end with. */
export type StepOutcome = { readonly refused: string } | { readonly result: string } | undefined;
