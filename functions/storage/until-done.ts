import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';

const ATTEMPTS = 12;
const FIRST_PAUSE_MS = 8;

/**
 * Reads, decides and writes again for as long as somebody else is in between.
 * @param attempt answers `undefined` after a conflict
 * @throws Problem `even-niet-bereikbaar` when others keep being first
 */
export async function untilDone<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let nth = 0; nth < ATTEMPTS; nth++) {
    const result = await attempt();
    if (result !== undefined) return result;
    // Random, so that writers who collided once do not collide again.
    await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** Math.min(nth, 6));
  }
  throw new Problem('even-niet-bereikbaar', { reason: 'conflicts' });
}
