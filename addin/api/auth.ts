import type { Outcome } from '../flows/outcome.ts';

/** Who asks: gives a token for the server. Tokens stay in memory. */
export interface Auth {
  /** `renew`: the token that was given before is refused; get another without asking the user. */
  readonly getToken: (options: { readonly renew: boolean }) => Promise<Outcome<string>>;
  /** Asks the user to sign in. */
  readonly signIn: () => Promise<Outcome<void>>;
}
