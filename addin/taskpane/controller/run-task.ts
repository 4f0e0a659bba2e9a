import { problems } from '../../../shared/kernel/problem.ts';
import { failed, type Outcome } from '../../flows/outcome.ts';
import type { Flows } from '../../flows/flows.ts';
import type { PaneEvent } from '../state/pane-event.ts';
import type { Task } from '../state/task.ts';
import type { Store } from '../store.ts';

/** What every action of the pane works with. */
export interface Work {
  readonly flows: Flows;
  readonly store: Store;
  /** Hears of what must never happen; the user sees a sentence all the same. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Runs one flow: says that it began, then what came of it. Resolves to the value, or to nothing where the flow did
 * not succeed (the state then holds the problem).
 */
export async function runTask<T>(
  { store, onBug }: Work,
  task: Task,
  flow: () => Promise<Outcome<T>>,
  event: (value: T) => PaneEvent = () => ({ type: 'ended' }),
): Promise<{ readonly value: T } | undefined> {
  store.dispatch({ type: 'started', task });
  const outcome = await flow().catch((error: unknown) => {
    onBug(error);
    return failed(unexpected());
  });
  if (!outcome.ok) {
    store.dispatch({ type: 'failed', task, failure: outcome.failure });
    return undefined;
  }
  store.dispatch(event(outcome.value));
  return { value: outcome.value };
}

function unexpected() {
  const { title, advies } = problems.onverwacht;
  return { code: 'onverwacht', title, advies };
}
