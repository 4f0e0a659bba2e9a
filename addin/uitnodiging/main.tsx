import { createRoot } from 'react-dom/client';
import { makeClient } from '../api/client.ts';
import { loadConfig } from '../api/config.ts';
import { laterAuth, windowBeside } from '../api/later-auth.ts';
import { Unavailable } from '../taskpane/view/unavailable.tsx';
import { announced, claim } from './claim.ts';
import { ClaimPage } from './claim-page.tsx';
import { readLink } from './read-link.ts';

/** A bug goes where the browser looks for it; the user has had a sentence already. */
const onBug = (error: unknown): void => reportError(error);

const get: typeof fetch = (input, init) => window.fetch(input, init);

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { api, auth: settings } = await loadConfig(document.baseURI, get);
  const auth = laterAuth(settings, { entraWindow: windowBeside, isNested: false, fetch: get });
  const client = makeClient({ base: api, auth, fetch: get });
  const linkOf = (pasted: string) => (pasted === '' ? window.location.hash : pasted);
  const announce = (pasted: string) => announced(linkOf(pasted), client);
  const accept = async (pasted: string) => {
    const taken = await claim(linkOf(pasted), { client, auth });
    // Once it was used the secret has no business in the address and the history of the browser.
    if (taken.ok) window.history.replaceState(null, '', window.location.pathname);
    return taken;
  };
  // Who is signed in at this computer already is told before anything is taken.
  void auth.getToken({ renew: false });
  root.render(
    <ClaimPage
      accept={accept}
      announce={announce}
      signedIn={auth}
      signIn={auth.signIn}
      hasLink={readLink(window.location.hash) !== undefined}
    />,
  );
}

const element = document.getElementById('page');
if (element !== null) {
  const root = createRoot(element, { onUncaughtError: onBug });
  start(root).catch((error: unknown) => {
    onBug(error);
    root.render(<Unavailable why="notReady" />);
  });
}
