import { type JSDOM } from 'jsdom';
import { type Bridge } from '../bridge/bridge.ts';
import { MacBridge } from '../bridge/mac/mac-bridge.ts';
import { webAddress, webWindowName } from '../bridge/web/web-address.ts';
import { WebBridge } from '../bridge/web/web-bridge.ts';

type Window = JSDOM['window'];

/** Where Excel on the web would be: another port of the add-in's own hostname, which office.js trusts. */
const hostOriginOf = (page: URL): string => `https://${page.hostname}:8443`;

/** The address at which the page of the add-in must be opened. */
export function addressOver(bridge: Bridge, page: URL): string {
  if (bridge instanceof WebBridge) return webAddress(page, bridge, hostOriginOf(page));
  const address = new URL(page);
  address.searchParams.set('_host_Info', bridge.hostInfo);
  return address.href;
}

/** Ties the window of the add-in to the bridge of its host, before office.js runs in it. */
export function joinBridge(bridge: Bridge, window: Window): void {
  if (bridge instanceof MacBridge) bridge.attach(window);
  else if (bridge instanceof WebBridge) standAround(window, bridge);
  else throw new Error('A bridge that is not known in Node.');
}

/**
 * The page around the window, of which jsdom has no other origin: what is posted to it reaches the bridge, and what
 * the bridge posts arrives as a message from that origin.
 */
function standAround(window: Window, bridge: WebBridge): void {
  const page = new URL(window.location.href);
  const { origin } = page;
  const hostOrigin = hostOriginOf(page);
  window.name = webWindowName(bridge, hostOrigin);
  const around = {
    postMessage: (text: unknown, target: string) => {
      if (target === hostOrigin) bridge.receive(text, origin);
    },
  };
  Object.defineProperty(window, 'parent', { value: around, configurable: true });
  // Every browser has it; jsdom has not.
  Object.defineProperty(window.document, 'domain', { value: page.hostname });
  bridge.connect({
    origin,
    post: (data, target) => {
      if (target === origin)
        window.dispatchEvent(new window.MessageEvent('message', { data, origin: hostOrigin }));
    },
  });
}
