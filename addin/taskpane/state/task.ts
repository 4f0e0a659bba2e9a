import type { Flows } from '../../flows/flows.ts';
import type { Failure } from '../../flows/outcome.ts';

/** An action that takes time: the name of its flow. */
export type Task = keyof Flows;

interface Progress {
  readonly done: number;
  readonly steps: number;
}

/** What runs now. `progress` where its length is known. */
export interface Busy {
  readonly task: Task;
  readonly progress?: Progress;
}

/** What did not succeed, and which action it was. */
export interface Problem {
  readonly task: Task;
  readonly failure: Failure;
}
