import { webAddress, webWindowName } from '../../excel/bridge/web/web-address.ts';
import { WebBridge } from '../../excel/bridge/web/web-bridge.ts';
import { note, notice } from '../../excel/bridge/web/web-notes.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import type { OnLeave, PaneRoute } from './pane-route.ts';

/** Of the keys that lead out of the pane office.js tells these two; plain F6 stays in it, as in Excel on the web. */
const forwards = new Set<number>([note.ctrlF6Exit, note.tabExit, note.exitNoFocusable]);
const backwards = new Set<number>([note.ctrlF6ExitShift, note.tabExitShift, note.exitNoFocusableShift]);

const leaveBy = (onLeave: OnLeave) => (one: number) => {
  if (forwards.has(one)) onLeave(false);
  if (backwards.has(one)) onLeave(true);
};

/** The pane in an origin of its own, as in Excel on the web: only messages go to and fro. */
export const webRoute =
  (paneOrigin: string): PaneRoute =>
  () => {
    const bridge = new WebBridge();
    const stop = new AbortController();
    let frame: HTMLIFrameElement | undefined;
    return {
      bridge,
      origin: paneOrigin,
      makeFrame: (onLeave) => {
        const { origin } = window.location;
        const made = element('iframe', {
          title: texts.pane.title,
          name: webWindowName(bridge, origin),
          src: webAddress(new URL('/taskpane.html', paneOrigin), bridge, origin),
        });
        bridge.onNote = leaveBy(onLeave);
        bridge.connect({
          origin: paneOrigin,
          post: (text, target) => made.contentWindow?.postMessage(text, target),
        });
        const hear = ({ source, data, origin: from }: MessageEvent<unknown>) => {
          if (source === made.contentWindow) bridge.receive(data, from);
        };
        window.addEventListener('message', hear, { signal: stop.signal });
        frame = made;
        return made;
      },
      enter: () => {
        frame?.focus();
        bridge.notify(notice.ctrlF6In);
      },
      close: () => stop.abort(),
    };
  };
