import { build } from '../steps/build.ts';

export function run(): Promise<number> {
  return build();
}
