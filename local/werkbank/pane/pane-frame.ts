import type { MacBridge } from '../../excel/bridge/mac/mac-bridge.ts';
import { enforceApiSets } from '../../excel/bridge/requirement-sets.ts';
import type { OfficeHost } from '../../excel/office-host.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';

declare global {
  interface Window {
    /** Of the open workbook, for who looks from outside, such as a test. */
    __officeHost?: OfficeHost;
    /** What the pane is tied to, which attach.ts in the pane asks for. */
    __officeBridge?: MacBridge;
  }
}

interface AddinWindow extends Window {
  readonly Office?: { onReady(): Promise<unknown> };
}

/** A member of Excel that is newer than the host says it knows fails here too, not only in an older Excel. */
async function checkApiSets(window: AddinWindow | null): Promise<void> {
  if (window?.Office === undefined) return;
  await window.Office.onReady();
  enforceApiSets(window);
}

export interface PaneFrame {
  readonly element: HTMLElement;
  /** Starts the add-in anew with this host, as when Excel opens a workbook. */
  load(host: OfficeHost, bridge: MacBridge): void;
  show(visible: boolean): void;
  isShown(): boolean;
  focus(): void;
  /** Hears the keys that are pressed within the pane. */
  onKey(listener: (event: KeyboardEvent) => void): void;
}

/** The real task pane. Each workbook gets a frame of its own, so that nothing of the former stays behind. */
export function makePaneFrame(): PaneFrame {
  const holder = element('section', { class: 'pane', 'aria-label': texts.pane.label });
  let frame: HTMLIFrameElement | undefined;
  let onKey: (event: KeyboardEvent) => void = () => undefined;
  return {
    element: holder,
    load: (host, bridge) => {
      window.__officeHost = host;
      window.__officeBridge = bridge;
      frame = element('iframe', {
        title: texts.pane.title,
        src: `/taskpane.html?_host_Info=${encodeURIComponent(bridge.hostInfo)}`,
      });
      const made = frame;
      made.addEventListener('load', () => {
        made.contentWindow?.addEventListener('keydown', (event) => onKey(event));
        void checkApiSets(made.contentWindow);
      });
      holder.replaceChildren(made);
    },
    show: (visible) => (holder.hidden = !visible),
    isShown: () => !holder.hidden,
    onKey: (listener) => (onKey = listener),
    focus: () => frame?.focus(),
  };
}
