import type { Outcome } from '../flows/outcome.ts';
import type { Account } from './account.ts';
import type { Listeners } from './listeners.ts';

/** How the user is asked to sign in. */
export interface AskHow {
  /** Which account is asked, also where somebody is signed in at the issuer. */
  readonly choose: boolean;
  /** Not the account of Excel itself, but one that the user names. */
  readonly other: boolean;
}

/** Who asks: gives a token for the server. Tokens stay in memory. */
export interface Auth {
  /** `renew`: the token that was given before is refused; get another without asking the user. */
  readonly getToken: (options: { readonly renew: boolean }) => Promise<Outcome<string>>;
  /** Asks the user to sign in; `other`: with another account than the one that would be taken by itself. */
  readonly signIn: (how?: { readonly other?: boolean }) => Promise<Outcome<void>>;
}

/** Which account is signed in, and leaving it: for a page that people of several accounts may use. */
export interface SignedIn {
  /** Undefined as long as nobody is, as far as this page knows. The same object until it changes. */
  readonly account: () => Account | undefined;
  /** Ends the session at the issuer too, so that the next one at this computer is not taken for this one. */
  readonly signOut: () => Promise<Outcome<void>>;
  readonly subscribe: Listeners['subscribe'];
}
