import { createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { done, failed, type Outcome } from '../../flows/outcome.ts';
import { readAccount } from '../account.ts';
import type { EntraAuth, Registration, Way } from '../config.ts';
import { problemFailure } from '../problem-failure.ts';
import { notSignedIn } from '../sign-in-failure.ts';
import type { Given, TokenSource } from '../token-keeper.ts';
import { givenOf } from './given-of.ts';
import { msalSettings } from './msal-client.ts';
import { codeOfMsal } from './msal-failure.ts';
import type { SignInWindow, WindowAnswer } from './sign-in-page.ts';

export interface WindowParts {
  readonly settings: EntraAuth;
  readonly window: SignInWindow;
  /** Address of the page to which the directory sends a hidden frame back. */
  readonly framePage: string;
  readonly now: () => number;
}

/** With whom somebody signed in last, so that a renewal asks for nobody else. */
interface Last {
  readonly way: Way;
  readonly hint: string;
}

/**
 * Signing in on a page of ours in a window of its own. Renewing goes by a hidden frame, in which the directory knows
 * the user by its own session; where a browser keeps that from frames, the user is asked again.
 */
export function windowSource({ settings, window, framePage, now }: WindowParts): TokenSource {
  const clients = new Map<Way, Promise<IPublicClientApplication>>();
  let last: Last | undefined;
  const clientOf = (way: Way, registration: Registration) => {
    const known = clients.get(way);
    if (known !== undefined) return known;
    const made = createStandardPublicClientApplication(msalSettings(registration, framePage));
    clients.set(way, made);
    return made;
  };
  return {
    quietly: async () => {
      const way = last?.way ?? firstWay(settings);
      const registration = settings[way];
      if (registration === undefined) return undefined;
      const { scope, authority } = registration;
      try {
        const msal = await clientOf(way, registration);
        const request = { scopes: [scope], authority, ...(last && { loginHint: last.hint }) };
        return givenOf(await msal.ssoSilent(request), now());
      } catch (error) {
        if (codeOfMsal(error) === 'even-niet-bereikbaar') throw error;
        return undefined;
      }
    },
    ask: async ({ choose }) => {
      const asked = givenBy(await window.ask({ kind: 'in', choose }));
      if (!asked.ok) return asked;
      const { way, given } = asked.value;
      last = { way, hint: given.account?.adres ?? '' };
      return done(given);
    },
    leave: async () => {
      const whom = last ?? { way: firstWay(settings), hint: '' };
      const answer = await window.ask({ kind: 'out', ...whom });
      const refusal = refusalOf(answer);
      // A window that the user closes has said what there was to say.
      if (refusal !== undefined && answer.kind !== 'closed') return refusal;
      last = undefined;
      clients.clear();
      return done(undefined);
    },
  };
}

const firstWay = ({ work }: EntraAuth): Way => (work === undefined ? 'code' : 'work');

function givenBy(answer: WindowAnswer): Outcome<{ readonly way: Way; readonly given: Given }> {
  const refusal = refusalOf(answer);
  if (refusal !== undefined) return refusal;
  if (answer.kind !== 'told' || answer.answer.kind !== 'in') return notSignedIn('aanmelden-gestopt');
  const { way, access, lifetime, idToken } = answer.answer;
  return done({ way, given: { access, lifetime, account: readAccount(idToken) } });
}

function refusalOf(answer: WindowAnswer): Outcome<never> | undefined {
  if (answer.kind === 'blocked') return notSignedIn('venster-geblokkeerd');
  if (answer.kind === 'already-open') return notSignedIn('venster-al-open');
  if (answer.kind !== 'told') return notSignedIn('aanmelden-gestopt');
  if (answer.answer.kind !== 'failed') return undefined;
  const { code } = answer.answer;
  return code === 'even-niet-bereikbaar' ? failed(problemFailure(code)) : notSignedIn(code);
}
