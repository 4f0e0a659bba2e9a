import * as z from 'zod/mini';

/** An account as its directory names it: to be shown to its owner, and nothing is decided on it. */
export interface Account {
  readonly naam: string;
  /** Name with which one signs in; mostly an e-mail address. */
  readonly adres: string;
}

const Claims = z.object({ name: z.string(), preferred_username: z.string() });

/**
 * The account of an ID token. Its signature is not looked at: it came straight from the token endpoint (OpenID Connect
 * Core, section 3.1.3.7), and rights come from the server.
 */
export function readAccount(idToken: string | undefined): Account | undefined {
  const [, payload] = idToken?.split('.') ?? [];
  if (payload === undefined) return undefined;
  try {
    const bytes = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
    const { name, preferred_username } = Claims.parse(JSON.parse(text));
    return { naam: name, adres: preferred_username };
  } catch {
    // Without a name the page says that somebody is signed in, and offers to leave all the same.
    return { naam: '', adres: '' };
  }
}
