import { benches } from '../../bench/benches.ts';
import { runBenches } from '../../bench/run-benches.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

/** Measures the product beside what is bare. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => runBenches(args, benches));
}
