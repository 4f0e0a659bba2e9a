import { runBeheer } from '../beheer/run-beheer.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Work of who runs an installation: which gemeenten there are, and who may do what. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => runBeheer(args, { print, input: process.stdin, variables: process.env }));
}
