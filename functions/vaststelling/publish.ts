import type { StepOutcome } from './step-outcome.ts';
export const publish = (): Promise<StepOutcome> => Promise.resolve(undefined);
