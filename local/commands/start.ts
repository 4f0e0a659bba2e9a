import { start } from '../start/start.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

/** Everything on this machine, for who wants to try the product. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => start(args));
}
