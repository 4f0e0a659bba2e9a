import { addressOf, readAnswer, type SignInWindow, type WindowAnswer } from './sign-in-page.ts';

/** Name of the parameter with the name of the channel on which the page tells its answer. */
export const CHANNEL = 'channel';

const LOOK_EVERY_MS = 300;
/**
 * How long a window must seem closed while the user looks at this page. A directory may cut the tie between the two
 * windows (Cross-Origin-Opener-Policy), and a window that was cut off seems closed too.
 */
const CLOSED_FOR_MS = 1500;

/**
 * A window of the browser, for the pages outside Excel. The answer comes over a channel that only pages of our own site
 * can join, as the window may have lost its opener on the way.
 */
export const browserSignIn = (page: string): SignInWindow => ({
  ask: async (ask) => {
    const name = crypto.randomUUID();
    const opened = window.open(
      addressOf(page, ask, { [CHANNEL]: name }),
      'groeiblad-signin',
      'popup,width=480,height=640',
    );
    if (opened === null) return { kind: 'blocked' };
    const channel = new BroadcastChannel(name);
    const watch = watchClosed(opened);
    const told = new Promise<WindowAnswer>((resolve) => {
      channel.addEventListener('message', ({ data }) => {
        const answer = readAnswer(data);
        if (answer !== undefined) resolve({ kind: 'told', answer });
      });
    });
    const answer = await Promise.race([told, watch.closed]);
    watch.stop();
    channel.close();
    opened.close();
    return answer;
  },
});

/** Settles when the window is gone as far as the user can see. */
function watchClosed(opened: Window) {
  let since: number | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const closed = new Promise<WindowAnswer>((resolve) => {
    timer = setInterval(() => {
      if (!opened.closed || !document.hasFocus()) since = undefined;
      else since ??= performance.now();
      if (since !== undefined && performance.now() - since >= CLOSED_FOR_MS) resolve({ kind: 'closed' });
    }, LOOK_EVERY_MS);
  });
  return { closed, stop: () => clearInterval(timer) };
}
