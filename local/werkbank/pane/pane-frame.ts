import { enforceApiSets } from '../../excel/bridge/requirement-sets.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';

/** What the pane is tied to: the host of the open workbook, which attach.ts in the pane asks for. */
export interface PaneHost {
  /** Value of `_host_Info` in the address, by which office.js knows in what program it runs. */
  readonly hostInfo: string;
  attach(window: object): void;
}

declare global {
  interface Window {
    __officeHost?: PaneHost;
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
  load(host: PaneHost): void;
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
    load: (host) => {
      window.__officeHost = host;
      frame = element('iframe', {
        title: texts.pane.title,
        src: `/taskpane.html?_host_Info=${encodeURIComponent(host.hostInfo)}`,
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
