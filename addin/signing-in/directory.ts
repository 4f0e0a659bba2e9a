import { BrowserCacheLocation, createStandardPublicClientApplication } from '@azure/msal-browser';
import type { EntraAuth, Way } from '../api/config.ts';
import { lifetimeOf } from '../api/entra/given-of.ts';
import { msalSettings } from '../api/entra/msal-client.ts';
import { codeOfMsal } from '../api/entra/msal-failure.ts';
import type { PageAnswer } from '../api/entra/sign-in-page.ts';

/** The way to one directory and back. Each leaves this page but the last, which answers. */
export interface Directory {
  readonly signIn: (choose: boolean) => Promise<void>;
  readonly signOut: (hint: string) => Promise<void>;
  /** What the directory answered, after it sent the user back. */
  readonly answer: () => Promise<PageAnswer>;
}

/** @param page address of this page, without what stands behind it: where the directory sends the user back */
export async function directory(settings: EntraAuth, way: Way, page: string): Promise<Directory> {
  const registration = settings[way];
  if (registration === undefined) throw new Error(`This installation has no ${way} accounts.`);
  const msal = await createStandardPublicClientApplication(
    msalSettings(registration, page, BrowserCacheLocation.SessionStorage),
  );
  const { scope, authority } = registration;
  return {
    signIn: (choose) =>
      msal.acquireTokenRedirect({ scopes: [scope], authority, ...(choose && { prompt: 'select_account' }) }),
    signOut: (hint) =>
      msal.logoutRedirect({ postLogoutRedirectUri: page, ...(hint && { logoutHint: hint }) }),
    answer: async () => {
      try {
        const result = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
        if (result === null) return { kind: 'failed', code: 'aanmelden-gestopt' };
        const { accessToken: access, idToken } = result;
        return { kind: 'in', way, access, lifetime: lifetimeOf(result, Date.now()), idToken };
      } catch (error) {
        return { kind: 'failed', code: codeOfMsal(error) };
      }
    },
  };
}
