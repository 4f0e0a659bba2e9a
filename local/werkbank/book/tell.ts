import type { Announcer } from '../dom/announcer.ts';
import type { Refusal } from './book.ts';

/** Says what was done, or why not. */
export function tell(refusal: Refusal | undefined, done: string, { say, warn }: Announcer): void {
  if (refusal === undefined) say(done);
  else warn(refusal.message);
}
