import { demo } from '../demo/run-demo.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

/** The main job, unattended. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => demo(args));
}
