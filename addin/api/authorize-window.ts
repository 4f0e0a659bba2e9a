import { isSigninAnswer } from './signin-answer.ts';
import { timeLimits } from './time-limits.ts';

/** The fragment that the issuer answered, or why there is none. */
export type AuthorizeAnswer =
  | { readonly kind: 'answered'; readonly fragment: string }
  | { readonly kind: 'timeout' | 'closed' | 'blocked' };

/** How the pane reaches the sign-in page of the issuer. */
export interface AuthorizeWindow {
  /** Without the user seeing anything: `prompt=none` in a hidden frame. */
  readonly quietly: (address: string) => Promise<AuthorizeAnswer>;
  /** In a window of its own. It opens at once, while the click goes on; `address` may take a moment. */
  readonly visibly: (address: Promise<string>) => Promise<AuthorizeAnswer>;
}

const CLOSED_CHECK_MS = 300;

/** The windows of the browser that the pane runs in. */
export const browserWindow = (): AuthorizeWindow => ({
  quietly: async (address) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = address;
    document.body.append(frame);
    const watch = answerFrom(() => frame.contentWindow);
    const limit = setTimeout(() => watch.settle({ kind: 'timeout' }), timeLimits.quietSignIn);
    const answer = await watch.answer;
    clearTimeout(limit);
    frame.remove();
    return answer;
  },
  visibly: async (address) => {
    const opened = window.open('about:blank', 'groeiblad-signin', 'popup,width=480,height=640');
    if (opened === null) {
      await address;
      return { kind: 'blocked' };
    }
    const watch = answerFrom(() => opened);
    const closed = setInterval(() => {
      if (opened.closed) watch.settle({ kind: 'closed' });
    }, CLOSED_CHECK_MS);
    try {
      opened.location.href = await address;
      return await watch.answer;
    } finally {
      clearInterval(closed);
      watch.settle({ kind: 'closed' });
      opened.close();
    }
  },
});

/** Listens for the answer of our own sign-in page in that one window; anything else that is said is left alone. */
function answerFrom(source: () => Window | null) {
  let settle: (answer: AuthorizeAnswer) => void = () => undefined;
  const answer = new Promise<AuthorizeAnswer>((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      if (event.origin !== window.location.origin || event.source !== source()) return;
      if (isSigninAnswer(event.data)) settle({ kind: 'answered', fragment: event.data.fragment });
    };
    settle = (value) => {
      window.removeEventListener('message', listen);
      resolve(value);
    };
    window.addEventListener('message', listen);
  });
  return { answer, settle: (value: AuthorizeAnswer) => settle(value) };
}
