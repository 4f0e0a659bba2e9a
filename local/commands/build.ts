import { buildAnyway } from '../steps/build-when-needed.ts';

export function run(): Promise<number> {
  return buildAnyway();
}
