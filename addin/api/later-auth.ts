import type { Auth, SignedIn } from './auth.ts';
import type { PaneConfig } from './config.ts';
import { makeListeners } from './listeners.ts';
import { reachable } from './reachable.ts';
import type { SignInWindow } from './entra/sign-in-page.ts';

/** What a page has to sign in with. */
export interface AuthPlace {
  /** Where people sign in to Entra; made when it is wanted, as its code comes later. */
  readonly entraWindow: () => Promise<SignInWindow>;
  /** Whether Office gives tokens by itself (requirement set NestedAppAuth). */
  readonly isNested: boolean;
  readonly fetch: typeof fetch;
}

export interface LaterAuth extends Auth, SignedIn {
  /** Whether the account may be another than the one that the program around the page shows. */
  readonly namesAccount: boolean;
  /** Fetches the code ahead of the first question: a window may only open soon after a click. */
  readonly fetchCode: () => Promise<unknown>;
}

/**
 * Signing in as the installation says. Its code is fetched apart: a page shows itself before it asks who looks. Where
 * the code cannot be fetched, nobody could be asked either.
 */
export function laterAuth(settings: PaneConfig['auth'], place: AuthPlace): LaterAuth {
  const { tell, subscribe } = makeListeners();
  let auth: (Auth & SignedIn) | undefined;
  let coming: Promise<Auth & SignedIn> | undefined;
  const load = async () => {
    const made = await makeAuth(settings, place);
    made.subscribe(tell);
    auth = made;
    return made;
  };
  const ready = (): Promise<Auth & SignedIn> =>
    (coming ??= load().catch((error: unknown) => {
      // The network may be back by the next time.
      coming = undefined;
      throw error;
    }));
  return {
    getToken: (options) => reachable(async () => (await ready()).getToken(options)),
    signIn: (how) => reachable(async () => (await ready()).signIn(how)),
    signOut: () => reachable(async () => (await ready()).signOut()),
    account: () => auth?.account(),
    subscribe,
    fetchCode: ready,
    namesAccount: settings.kind === 'entra',
  };
}

async function makeAuth(settings: PaneConfig['auth'], place: AuthPlace): Promise<Auth & SignedIn> {
  const now = Date.now;
  if (settings.kind === 'development') {
    const [{ makeDevAuth }, { browserWindow }] = await Promise.all([
      import('./dev-auth.ts'),
      import('./authorize-window.ts'),
    ]);
    return makeDevAuth({ settings, windows: browserWindow(), fetch: place.fetch, now });
  }
  const [{ makeEntraAuth }, window] = await Promise.all([
    import('./entra/entra-auth.ts'),
    place.entraWindow(),
  ]);
  const page = new URL(document.baseURI);
  const framePage = new URL('aanmelden.html', page).href;
  const { isNested } = place;
  return makeEntraAuth({
    settings,
    window,
    framePage,
    now,
    isNested,
    page: `${page.origin}${page.pathname}`,
  });
}

/** A window of the browser with the page for signing in beside this one. */
export async function windowBeside(): Promise<SignInWindow> {
  const { browserSignIn } = await import('./entra/browser-sign-in.ts');
  return browserSignIn(new URL('aanmelden.html', document.baseURI).href);
}
