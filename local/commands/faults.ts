import { stopEverywhere } from '../../test/functions/faults/matrix/stop-everywhere.ts';
import { runFaults } from '../faults/run-faults.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

/** Kills the server and its tables, and looks what is left. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => runFaults(args, stopEverywhere));
}
