import { runFuzz } from '../../test/fuzz/run-fuzz.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

/** Plays users who do anything at all. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => runFuzz(args));
}
