import { failed, type Outcome } from '../flows/outcome.ts';
import { type SignInFailureCode, signInFailures } from '../texts/pane-sign-in.ts';

/** Signing in did not succeed, in words for the user. */
export const notSignedIn = (code: SignInFailureCode): Outcome<never> =>
  failed({ code, ...signInFailures[code] });
