import type { OfficeHost } from '../../excel/office-host.ts';
import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';
import { answerTokens } from './answer-tokens.ts';
import type { OnLeave, PaneConnection } from './pane-route.ts';
import type { TokenBroker } from './token-broker.ts';

declare global {
  interface Window {
    /** Of the open workbook, for who looks from outside, such as a test. */
    __officeHost?: OfficeHost;
  }
}

export interface PaneFrame {
  readonly element: HTMLElement;
  /** Starts the add-in anew with this host, as when Excel opens a workbook. */
  load(host: OfficeHost, connection: PaneConnection): void;
  show(visible: boolean): void;
  isShown(): boolean;
  focus(): void;
  /** Told when a key within the pane leads out of it. */
  onLeave(listener: OnLeave): void;
}

/** The real task pane. Each workbook gets a frame of its own, so that nothing of the former stays behind. */
export function makePaneFrame(broker: TokenBroker | undefined): PaneFrame {
  const holder = element('section', { class: 'pane', 'aria-label': texts.pane.label });
  let current: PaneConnection | undefined;
  let stopTokens: () => void = () => undefined;
  let leave: OnLeave = () => undefined;
  return {
    element: holder,
    load: (host, connection) => {
      window.__officeHost = host;
      current = connection;
      const frame = connection.makeFrame((backwards) => leave(backwards));
      stopTokens();
      if (broker !== undefined) stopTokens = answerTokens(frame, connection.origin, broker);
      holder.replaceChildren(frame);
    },
    show: (visible) => (holder.hidden = !visible),
    isShown: () => !holder.hidden,
    onLeave: (listener) => (leave = listener),
    focus: () => current?.enter(),
  };
}
