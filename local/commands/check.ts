import { check } from '../steps/check.ts';

export function run(): Promise<number> {
  return check();
}
