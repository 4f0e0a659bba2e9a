import {
  AuthError,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { problemFailure } from '../problem-failure.ts';
import { done, failed, type Outcome } from '../../flows/outcome.ts';
import type { Registration } from '../config.ts';
import { notSignedIn } from '../sign-in-failure.ts';
import { timeLimits, withinTime } from '../time-limits.ts';
import type { Given } from '../token-keeper.ts';
import { givenOf } from './given-of.ts';
import { msalSettings } from './msal-client.ts';
import { codeOfMsal } from './msal-failure.ts';

/** What came of asking Office: nobody is signed in yet, or this Office cannot be asked after all. */
type NestedAnswer = Outcome<Given> | 'ask-user' | 'unavailable';

/** Signing in by the account with which the user works in Excel: Excel itself asks for the token. */
export interface NestedSource {
  readonly quietly: (isRefused: boolean) => Promise<NestedAnswer>;
  readonly visibly: () => Promise<NestedAnswer>;
}

/** What MSAL says where no Office answers, though it said that it would. */
const notThere: readonly string[] = [
  'nested_app_auth_bridge_disabled',
  'no_account_error',
  'unsupported_method',
];

const isNotThere = (error: unknown): boolean =>
  error instanceof AuthError && notThere.includes(error.errorCode);

export function nestedSource(registration: Registration, page: string, now: () => number): NestedSource {
  let client: Promise<IPublicClientApplication | undefined> | undefined;
  const ready = () =>
    (client ??= withinTime(timeLimits.issuer, () =>
      createNestablePublicClientApplication(msalSettings(registration, page)),
    ).catch(() => undefined));
  const request = { scopes: [registration.scope], authority: registration.authority };
  const quietly = async (isRefused: boolean): Promise<NestedAnswer> => {
    const msal = await ready();
    if (msal === undefined) return 'unavailable';
    try {
      const asked = () => msal.acquireTokenSilent({ ...request, forceRefresh: isRefused });
      return done(givenOf(await withinTime(timeLimits.quietSignIn, asked), now()));
    } catch (error) {
      if (isNotThere(error)) return 'unavailable';
      if (codeOfMsal(error) === 'even-niet-bereikbaar') throw error;
      return 'ask-user';
    }
  };
  return {
    quietly,
    visibly: async () => {
      // Also tells whether Office answers: without it MSAL would open a window of its own.
      const known = await quietly(false);
      const msal = await ready();
      if (known !== 'ask-user' || msal === undefined) return known;
      try {
        return done(givenOf(await msal.acquireTokenPopup(request), now()));
      } catch (error) {
        const code = codeOfMsal(error);
        return code === 'even-niet-bereikbaar' ? failed(problemFailure(code)) : notSignedIn(code);
      }
    },
  };
}
