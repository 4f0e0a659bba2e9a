import { attackFolder } from '../attack/attack-folder.ts';
import { tellUserErrors } from '../terminal/user-error.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Tries what readers of published figures could find out, for who audits them. Exit code 1: something was found. */
export function run(args: readonly string[]): Promise<number> {
  return tellUserErrors(() => Promise.resolve(attackFolder(args, print)));
}
