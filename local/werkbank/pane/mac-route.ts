import { MacBridge } from '../../excel/bridge/mac/mac-bridge.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import type { PaneRoute } from './pane-route.ts';

declare global {
  interface Window {
    /** What the pane is tied to, which attach.ts in the pane asks for. */
    __officeBridge?: MacBridge;
  }
}

/** The pane in the origin of the werkbank: attach.ts in it reaches into this window. */
export const macRoute: PaneRoute = () => {
  const bridge = new MacBridge();
  let frame: HTMLIFrameElement | undefined;
  return {
    bridge,
    origin: window.location.origin,
    makeFrame: (onLeave) => {
      window.__officeBridge = bridge;
      const made = element('iframe', {
        title: texts.pane.title,
        src: `/taskpane.html?_host_Info=${encodeURIComponent(bridge.hostInfo)}`,
      });
      const leave = (event: KeyboardEvent) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        onLeave(event.shiftKey);
      };
      made.addEventListener('load', () => made.contentWindow?.addEventListener('keydown', leave));
      frame = made;
      return made;
    },
    enter: () => frame?.focus(),
    close: () => undefined,
  };
};
