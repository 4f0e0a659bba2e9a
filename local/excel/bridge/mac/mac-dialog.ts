import { type Dialogs } from '../dialogs.ts';
import { type HostSide } from '../bridge.ts';
import { eventId, status } from '../messages.ts';
import { Moments } from '../moments.ts';
import { declaredSets } from '../requirement-sets.ts';
import {
  type Callback,
  type HostWindow,
  type MacMessage,
  methodId,
  type PageWindow,
  type Registration,
} from './mac-calls.ts';
import { macContext } from './mac-context.ts';

interface Opener extends HostSide {
  readonly dialogs: Dialogs;
}

/**
 * The page in a dialog, in a window of its own with its own office.js: all that it can do is send messages to the
 * add-in that opened it, and hear what comes back.
 */
export class MacDialog {
  readonly #opener: Opener;
  readonly #moments = new Moments(0);
  #onMessage: ((payload: unknown[]) => unknown) | null = null;

  constructor(opener: Opener) {
    this.#opener = opener;
  }

  /** The value of ?_host_Info= for the page in the dialog. */
  get hostInfo(): string {
    return `Excel$Mac$16.00$${this.#opener.workbook.locale.tag}$correlation$isDialog$disableLogging$0`;
  }

  set runInAddin(run: (run: () => void) => void) {
    this.#moments.runInAddin = run;
  }

  /** Must run in the window of the dialog before office.js does. */
  attach(window: PageWindow): void {
    const { origin } = window.location;
    const target = window as HostWindow;
    target.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    target._enableFullDialogAPI = true;
    target._osfEnableDialogOrigin = true;
    target._osfHostAPI = (_handler: unknown, message: MacMessage, callback: Callback | null) =>
      this.#moments.later(() => this.#answer(message, callback, origin));
    target._osfHostRegisterEvent = (
      _handler: unknown,
      { params }: Registration,
      onEvent: (payload: unknown[]) => unknown,
      callback: Callback,
    ) => {
      if (params.id === eventId.parentMessage) this.#onMessage = onEvent;
      this.#moments.later(() => callback([status.ok]));
      return { eventCallbackId: 1 };
    };
    target._osfHostUnregisterCallback = () => (this.#onMessage = null);
    this.#opener.dialogs.enter({ origin, hear: (text, from) => this.#hear(text, from) });
  }

  close(): void {
    this.#moments.close();
  }

  #hear(text: string, from: string): void {
    this.#moments.later(() => this.#onMessage?.([[0, text, from], eventId.parentMessage]));
  }

  #answer({ methodId: method, params }: MacMessage, callback: Callback | null, origin: string): void {
    const { dialogs } = this.#opener;
    if (method === methodId.getContext) {
      callback?.(macContext(this.#opener.workbook, declaredSets(this.#opener.requirementSets)));
    } else if (method === methodId.messageParent) dialogs.messageParent(String(params), origin);
    else if (method === methodId.messageParent2) {
      const { messageToParent, targetOrigin } = JSON.parse(String(params)) as Record<string, string>;
      dialogs.messageParent(String(messageToParent), origin, targetOrigin);
    } else {
      this.#opener.unhandled(`bridge method ${method} in a dialog`);
      callback?.([status.unsupported]);
    }
  }
}
