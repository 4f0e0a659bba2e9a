import * as z from 'zod/mini';
import type { Way } from '../config.ts';

/** What the pane asks of the page on which people sign in. */
export type PageAsk =
  /** `choose`: the directory asks which account. */
  | { readonly kind: 'in'; readonly choose: boolean }
  /** `hint`: by which the directory knows whom to sign out. */
  | { readonly kind: 'out'; readonly way: Way; readonly hint: string };

/** What the page tells when it is done; the pane believes it only from its own site. */
export const PageAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('in'),
    way: z.enum(['work', 'code']),
    access: z.string(),
    /** Seconds that the token is good from now on. */
    lifetime: z.number(),
    idToken: z.string(),
  }),
  z.strictObject({ kind: z.literal('out') }),
  z.strictObject({
    kind: z.literal('failed'),
    code: z.enum([
      'venster-geblokkeerd',
      'aanmelden-gestopt',
      'toestemming-nodig',
      'account-niet-toegelaten',
      'even-niet-bereikbaar',
    ]),
  }),
]);
export type PageAnswer = z.infer<typeof PageAnswer>;

/** What came of the window in which the page stood. */
export type WindowAnswer =
  | { readonly kind: 'told'; readonly answer: PageAnswer }
  | { readonly kind: 'closed' | 'blocked' | 'already-open' };

/** A window with the page in it: a dialog of Office, or a window of the browser. */
export interface SignInWindow {
  /** Opens at once, while the click goes on, and closes when the page has told its answer. */
  readonly ask: (ask: PageAsk) => Promise<WindowAnswer>;
}

/**
 * The address that asks this of the page. Whom to sign out stands behind the `#`: that is sent to no server, so no log
 * has an address of mail.
 * @param more for the query
 */
export function addressOf(page: string, ask: PageAsk, more: Readonly<Record<string, string>> = {}): string {
  const query =
    ask.kind === 'out' ? { ask: 'out', way: ask.way } : { ask: 'in', ...(ask.choose && { choose: 'yes' }) };
  const address = `${page}?${new URLSearchParams({ ...query, ...more }).toString()}`;
  return ask.kind === 'out' ? `${address}#${new URLSearchParams({ hint: ask.hint }).toString()}` : address;
}

/** Nothing where the address asks nothing, as when the directory sends somebody back to the page. */
export function readAsk({ searchParams: query, hash }: URL): PageAsk | undefined {
  if (query.get('ask') === 'in') return { kind: 'in', choose: query.get('choose') === 'yes' };
  if (query.get('ask') !== 'out') return undefined;
  const hint = new URLSearchParams(hash.slice(1)).get('hint') ?? '';
  return { kind: 'out', way: query.get('way') === 'code' ? 'code' : 'work', hint };
}

/** An answer of the page, or nothing where something else was said. */
export function readAnswer(text: unknown): PageAnswer | undefined {
  try {
    return PageAnswer.safeParse(JSON.parse(String(text))).data;
  } catch {
    return undefined;
  }
}
