import { test } from '../steps/tests.ts';

export function run(args: readonly string[]): Promise<number> {
  return test(args);
}
