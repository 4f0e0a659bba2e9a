import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { loadConfig } from '../api/config.ts';
import type { PageAnswer } from '../api/entra/sign-in-page.ts';
import { tellPane } from '../excel/office-tell-pane.ts';
import type { Asked } from './asked.ts';
import { runSignIn } from './sign-in-run.ts';
import { signInView } from './sign-in-view.ts';

const get: typeof fetch = (input, init) => window.fetch(input, init);

/** In a dialog of Office the pane hears it from Office, elsewhere over a channel of our own site. */
async function tell(answer: PageAnswer, { channel: name }: Asked): Promise<void> {
  const text = JSON.stringify(answer);
  if (name === undefined) {
    await tellPane(text);
    return;
  }
  const channel = new BroadcastChannel(name);
  channel.postMessage(text);
  channel.close();
  window.close();
}

async function start(main: HTMLElement): Promise<void> {
  const view = signInView(main);
  try {
    const { auth } = await loadConfig(document.baseURI, get);
    if (auth.kind !== 'entra') throw new Error('This installation does not sign in with Entra.');
    await runSignIn({
      settings: auth,
      view,
      storage: window.sessionStorage,
      address: new URL(window.location.href),
      tell,
    });
  } catch (error) {
    reportError(error);
    view.say('notStarted');
  }
}

const element = document.getElementById('page');
// In a hidden frame it only passes on what the directory answered.
if (window.parent !== window) broadcastResponseToMainFrame().catch((error: unknown) => reportError(error));
else if (element !== null) void start(element);
