import * as z from 'zod/mini';
import type { Way } from '../api/config.ts';
import { CHANNEL } from '../api/entra/browser-sign-in.ts';
import { type PageAsk, readAsk } from '../api/entra/sign-in-page.ts';

/** What this window is open for. It outlives the way to the directory and back, and nothing else. */
export interface Asked {
  readonly ask: PageAsk;
  /** Of the page that opened this window; absent in a dialog of Office. */
  readonly channel?: string;
  /** With whom the user went to sign in; absent before. */
  readonly way?: Way;
}

const KEY = 'groeiblad-signing-in';

const Ask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in'), choose: z.boolean() }),
  z.object({ kind: z.literal('out'), way: z.enum(['work', 'code']), hint: z.string() }),
]);
const Kept = z.object({
  ask: Ask,
  channel: z.optional(z.string()),
  way: z.optional(z.enum(['work', 'code'])),
});

/** What the address asks; nothing where the directory sent the user back here. */
export function newlyAsked(address: URL): Asked | undefined {
  const ask = readAsk(address);
  const channel = address.searchParams.get(CHANNEL);
  return ask && { ask, ...(channel !== null && { channel }) };
}

export const keep = (asked: Asked, storage: Storage): void => storage.setItem(KEY, JSON.stringify(asked));

/** What was asked before the user went to the directory. */
export function kept(storage: Storage): Asked | undefined {
  try {
    return Kept.parse(JSON.parse(storage.getItem(KEY) ?? '')) as Asked;
  } catch {
    return undefined;
  }
}
