import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { tablesToStandIn } from '../help/column-topics.ts';
import type { Topic } from '../help/topic.ts';
import { topicOfCell } from '../help/topic-of-cell.ts';
import type { Ports } from './ports.ts';

/**
 * Milliseconds of rest after a step before the pane looks where the user stands: who walks through cells with the arrows
 * asks for nothing.
 * @internal exported for the test that waits as long
 */
export const PAUSE = 250;

export interface MoveWatcher {
  /** What the form that is open asks; undefined where none is. */
  readonly shape: () => ListShape | undefined;
  /** Hears of what the user stands in; undefined outside the cells that people fill in. */
  readonly onStanding: (topic: Topic | undefined) => void;
  /** Runs work when no action of the user is going on. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly onBug: (error: unknown) => void;
}

/**
 * From now on tells which cell the user stands in, with its explanation. A convenience that never writes: what cannot be
 * read just now, such as while a cell is being typed in, is passed over. Returns the way to stop.
 */
export async function watchMoves(
  { workbook, wait }: Pick<Ports, 'workbook' | 'wait'>,
  { shape, onStanding, inTurn, onBug }: MoveWatcher,
): Promise<() => Promise<void>> {
  let last = 0;
  const look = async (step: number) => {
    const asked = shape();
    if (step !== last || asked === undefined) return;
    const cell = await workbook.standing(tablesToStandIn);
    if (!cell.ok || step !== last) return;
    onStanding(cell.value && topicOfCell(cell.value, asked));
  };
  const hear = () => {
    const step = ++last;
    wait(PAUSE)
      .then(() => (step === last ? inTurn(() => look(step)) : undefined))
      .catch(onBug);
  };
  const stop = await workbook.onMoved(hear);
  hear();
  return stop;
}
