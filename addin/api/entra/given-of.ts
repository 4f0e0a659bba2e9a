import type { AuthenticationResult } from '@azure/msal-browser';
import { readAccount } from '../account.ts';
import type { Given } from '../token-keeper.ts';

const SECOND = 1000;

/** A token of MSAL. Its time is told as a moment, so by the clock of this computer and no other. */
export function givenOf(result: AuthenticationResult, now: number): Given {
  return {
    access: result.accessToken,
    lifetime: lifetimeOf(result, now),
    account: readAccount(result.idToken),
  };
}

/** Seconds; a token without a time is renewed at once. */
export const lifetimeOf = ({ expiresOn }: AuthenticationResult, now: number): number =>
  expiresOn === null ? 0 : Math.max(0, Math.round((expiresOn.getTime() - now) / SECOND));
