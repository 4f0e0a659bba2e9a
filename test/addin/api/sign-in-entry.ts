import { browserWindow } from '../../../addin/api/authorize-window.ts';
import { loadConfig } from '../../../addin/api/config.ts';
import { makeDevAuth } from '../../../addin/api/dev-auth.ts';

declare global {
  interface Window {
    auth: ReturnType<typeof makeDevAuth>;
    /** Milliseconds that the clock of the pane runs ahead. */
    ahead: number;
  }
}

const get: typeof fetch = (input, init) => window.fetch(input, init);
window.ahead = 0;
const config = loadConfig(document.baseURI, get);
void config.then(({ auth: settings }) => {
  if (settings.kind !== 'development') throw new Error('These pages sign in at the issuer.');
  window.auth = makeDevAuth({
    settings,
    windows: browserWindow(),
    fetch: get,
    now: () => Date.now() + window.ahead,
  });
  document.body.innerHTML = '<button type="button">Aanmelden</button>';
  document.querySelector('button')?.addEventListener('click', () => {
    void window.auth.signIn().then((outcome) => {
      document.body.dataset['outcome'] = outcome.ok ? 'in' : outcome.failure.code;
    });
  });
});
