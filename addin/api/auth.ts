import type { Outcome } from '../flows/outcome.ts';
import type { Account } from './account.ts';
import type { Listeners } from './listeners.ts';

/** Who asks: gives a token for the server. Tokens stay in memory. */
export interface Auth {
  /** `renew`: the token that was given before is refused; get another without asking the user. */
  readonly getToken: (options: { readonly renew: boolean }) => Promise<Outcome<string>>;
  /** Asks the user to sign in; `other`: with another account than the one that would be taken by itself. */
  readonly signIn: (how?: SignInHow) => Promise<Outcome<void>>;
  /** Ends the session at the issuer too, so that the next one at this computer is not taken for this one. */
  readonly signOut: () => Promise<Outcome<void>>;
}

export interface SignInHow {
  readonly other?: boolean;
}

/** Which account is signed in, and leaving it: for a page that people of several accounts may use. */
export interface SignedIn extends Pick<Auth, 'signOut'> {
  /** Undefined as long as nobody is, as far as this page knows. The same object until it changes. */
  readonly account: () => Account | undefined;
  readonly subscribe: Listeners['subscribe'];
}
