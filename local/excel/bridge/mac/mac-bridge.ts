import { type Bridge, type HostSide } from '../bridge.ts';
import { dispatchId, status } from '../messages.ts';
import { Moments } from '../moments.ts';
import { declaredSets } from '../requirement-sets.ts';
import { asksForAddin } from '../rich-api.ts';
import {
  type Callback,
  type HostWindow,
  type MacMessage,
  methodId,
  type PageWindow,
  type Registration,
} from './mac-calls.ts';
import { macContext } from './mac-context.ts';

interface EventHandler {
  eventId: number;
  onEvent: (payload: unknown[]) => unknown;
}

function isForAddin({ methodId: method, params }: MacMessage): boolean {
  if (method !== methodId.execute) return false;
  const { id, apiArgs } = params as { id: number; apiArgs: unknown[] };
  return id === dispatchId.richApi && asksForAddin(apiArgs[0] as unknown[]);
}

/**
 * Route A: office.js believes that it runs in the web view of Excel on the Mac, and calls plain functions of its own
 * window. Whoever is in another origin cannot be reached this way; see web/web-bridge.ts.
 */
export class MacBridge implements Bridge {
  readonly #handlers = new Map<number, EventHandler>();
  readonly #moments: Moments;
  #lastHandler = 0;
  #host: HostSide | undefined;

  constructor(latencyMs = 0) {
    this.#moments = new Moments(latencyMs);
  }

  begin(host: HostSide): void {
    this.#host = host;
  }

  get hostInfo(): string {
    // The last 1 says that the add-in has a shared runtime.
    return `Excel$Mac$16.00$${this.#side.workbook.locale.tag}$correlation$$disableLogging$1`;
  }

  set runInAddin(run: Bridge['runInAddin']) {
    this.#moments.runInAddin = run;
  }

  get runInAddin(): Bridge['runInAddin'] {
    return this.#moments.runInAddin;
  }

  /** Must run before office.js does. */
  attach(window: PageWindow): void {
    this.#side.servedFrom(window.location.origin);
    const target = window as HostWindow;
    target.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    target._enableFullDialogAPI = true;
    target._osfEnableDialogOrigin = true;
    target._osfHostAPI = (_handler: unknown, message: MacMessage, callback: Callback) => {
      const refusal = () => (isForAddin(message) ? [0, [status.closed]] : null);
      const answer = this.#moments.answering<unknown[]>(callback, refusal);
      this.#moments.later(() => this.#answer(message, answer));
    };
    target._osfHostRegisterEvent = (
      _handler: unknown,
      { params }: Registration,
      onEvent: EventHandler['onEvent'],
      callback: Callback,
    ) => {
      this.#lastHandler += 1;
      const code = this.#side.eventRegistered(params.id, params.targetId);
      if (code === status.ok) this.#handlers.set(this.#lastHandler, { eventId: params.id, onEvent });
      this.#moments.later(() => callback([code]));
      return { eventCallbackId: this.#lastHandler };
    };
    target._osfHostUnregisterCallback = (id: number) => this.#handlers.delete(id);
  }

  raise(eventId: number, payload: unknown[]): void {
    this.#moments.later(() => {
      for (const handler of [...this.#handlers.values()])
        if (handler.eventId === eventId) handler.onEvent([payload, eventId]);
    });
  }

  close(refuse: boolean): void {
    this.#moments.close(refuse);
    this.#handlers.clear();
  }

  get #side(): HostSide {
    if (!this.#host) throw new Error('The bridge has no host yet.');
    return this.#host;
  }

  #answer({ methodId: method, params }: MacMessage, callback: Callback): void {
    const host = this.#side;
    switch (method) {
      case methodId.getContext:
        callback(macContext(host.workbook, declaredSets(host.requirementSets)));
        return;
      case methodId.unregisterEvent:
        host.eventUnregistered((params as { id: number }).id);
        callback([status.ok]);
        return;
      case methodId.messageChild:
        host.messageChild(String(params));
        return;
      case methodId.messageChild2: {
        const { messageContent, targetOrigin } = JSON.parse(String(params)) as Record<string, string>;
        host.messageChild(String(messageContent), targetOrigin);
        return;
      }
      case methodId.writeSettings: {
        const { keys, values } = params as { keys: string[]; values: string[] };
        host.saveSettings(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])));
        callback([status.ok]);
        return;
      }
      case methodId.execute: {
        const { id, apiArgs } = params as { id: number; apiArgs: unknown[] };
        const run = () => callback([0, this.#execute(id, apiArgs)]);
        if (id !== dispatchId.richApi) run();
        else if (!host.admit(apiArgs[0] as unknown[], run)) callback([0, [status.inCellEdit]]);
        return;
      }
      default:
        host.unhandled(`bridge method ${method}`);
        callback([status.unsupported]);
    }
  }

  #execute(id: number, args: unknown[]): unknown[] {
    const host = this.#side;
    switch (id) {
      case dispatchId.richApi:
        return host.richApi(args[0] as unknown[]);
      case dispatchId.commandCompleted:
        host.commandCompleted(String(args[0]));
        return [status.ok];
      case dispatchId.openBrowser:
        host.openPage(String(args[1]));
        return [status.ok];
      case dispatchId.accessToken:
        return host.accessToken === undefined ? [status.noToken] : [status.ok, host.accessToken];
      default:
        host.unhandled(`dispatch id ${id}`);
        return [status.unsupported];
    }
  }
}
