import type { Action, Play } from './action/action.ts';
import { runInPane } from './addin/pane-actions.ts';
import { settle } from './addin/settle.ts';
import { type Faults, noFaults } from './faults.ts';
import { openStage } from './open-stage.ts';
import type { Stage, Tally } from './stage.ts';
import { moveFor } from './user/move-for.ts';
import { perform } from './user/perform.ts';

export const newTally = (): Tally => ({ actions: 0, checks: 0, findings: 0 });

/** Told before each action, in words. */
export type Tell = (what: string) => void;

interface Playing {
  readonly faults: Faults;
  readonly tally: Tally;
  readonly tell: Tell;
}

/**
 * Plays from the begin to the end, and checks last.
 * @throws Complaint for what may not happen, and whatever the add-in or the host throws
 */
export async function play(
  { actions, ...begin }: Play,
  { faults = noFaults, tally = newTally(), tell = () => undefined }: Partial<Playing> = {},
): Promise<void> {
  const stage = await openStage(begin, faults, tally);
  try {
    settle(stage);
    for (const action of [...actions, { do: 'check' } as const]) {
      tally.actions += 1;
      await act(stage, action, tell);
    }
  } finally {
    stage.pane.close();
  }
}

async function act(stage: Stage, action: Action, tell: Tell): Promise<void> {
  const move = moveFor(stage, action);
  tell(move?.label ?? action.do);
  if (move === undefined) await runInPane(stage, action);
  else perform(stage, move);
}
