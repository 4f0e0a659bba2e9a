/** What MSAL looks for in the window of an add-in, by which it asks the program around it for tokens. */
interface TokenBridge {
  addEventListener(name: 'message', listener: (text: string) => void): void;
  removeEventListener(name: 'message', listener: (text: string) => void): void;
  postMessage(text: string): void;
}

declare global {
  interface Window {
    nestedAppAuthBridge?: TokenBridge;
  }
}

/**
 * In Excel this is Excel's own. Here it passes messages between MSAL and the werkbank around the pane; whether that
 * gives tokens is told by the requirement set NestedAppAuth. What is asked is no secret, so it may go to any page
 * around this one; an answer is heard from that page alone.
 */
export function bridgeTokens(): void {
  const listeners = new Set<(text: string) => void>();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'string' || !data.includes('NestedAppAuthResponse'))
      return;
    for (const listener of listeners) listener(data);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_name, listener) => void listeners.add(listener),
    removeEventListener: (_name, listener) => void listeners.delete(listener),
    postMessage: (text) => window.parent.postMessage(text, '*'),
  };
}
