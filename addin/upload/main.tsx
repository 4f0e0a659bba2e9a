import { createRoot } from 'react-dom/client';
import { laterClient, loadClient } from '../api/later-client.ts';
import { loadConfig } from '../api/config.ts';
import { laterAuth, windowBeside } from '../api/later-auth.ts';
import { browserPage, fetchAhead } from '../taskpane/fetch-ahead.ts';
import { Unavailable } from '../taskpane/view/unavailable.tsx';
import { makeActions } from './actions.ts';
import { pageParts } from './later-parts.ts';
import { makePageStore } from './page-store.ts';
import { sentNumbers } from './sent-numbers.ts';
import { UploadPage } from './view/upload-page.tsx';

/** A bug goes where the browser looks for it; the user has had a sentence already. */
const onBug = (error: unknown): void => reportError(error);

const get: typeof fetch = (input, init) => window.fetch(input, init);

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  const { api, auth: settings } = await loadConfig(document.baseURI, get);
  const auth = laterAuth(settings, { entraWindow: windowBeside, isNested: false, fetch: get });
  const page = makePageStore();
  const actions = makeActions(page, {
    client: laterClient({ base: api, auth, fetch: get }),
    auth,
    numbers: sentNumbers(() => window.sessionStorage),
    onBug,
  });
  const leave = async () => {
    const left = await auth.signOut();
    // The file stays open: only what needs a sign-in asks for one.
    if (left.ok) page.state().desk?.store.dispatch({ type: 'signedOut' });
    return left;
  };
  window.addEventListener('beforeunload', (event) => {
    if (page.state().isUnsaved) event.preventDefault();
  });
  root.render(<UploadPage page={page} actions={actions} signedIn={auth} leave={leave} />);
  fetchAhead([...pageParts, loadClient, auth.fetchCode], browserPage);
}

const element = document.getElementById('page');
if (element !== null) {
  const root = createRoot(element, { onUncaughtError: onBug });
  start(root).catch((error: unknown) => {
    onBug(error);
    root.render(<Unavailable why="notReady" />);
  });
}
