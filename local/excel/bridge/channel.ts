export type Callback = (answer: unknown[]) => unknown;

export interface Message {
  methodId: number;
  params: unknown;
}

interface EventHandler {
  eventId: number;
  onEvent: (payload: unknown[]) => unknown;
}

interface HostWindow {
  webkit?: unknown;
  _enableFullDialogAPI?: boolean;
  _osfHostAPI?: unknown;
  _osfHostRegisterEvent?: unknown;
  _osfHostUnregisterCallback?: unknown;
}

export interface ChannelListeners {
  onMessage: (message: Message, callback: Callback) => void;
  onRegister: (eventId: number, targetId: string) => void;
}

/** The functions in the window of the add-in through which office.js and the host call each other. */
export class Channel {
  readonly #handlers = new Map<number, EventHandler>();
  readonly #latencyMs: number;
  #lastHandler = 0;
  #isClosed = false;
  /** Runs what office.js is called back with; Node gives it the globals of the add-in. */
  runInAddin: (run: () => void) => void = (run) => run();

  constructor(latencyMs: number) {
    this.#latencyMs = latencyMs;
  }

  attach(window: object, { onMessage, onRegister }: ChannelListeners): void {
    const target = window as HostWindow;
    target.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    target._enableFullDialogAPI = true;
    target._osfHostAPI = (_handler: unknown, message: Message, callback: Callback) =>
      this.later(() => onMessage(message, callback));
    target._osfHostRegisterEvent = (
      _handler: unknown,
      { params }: { params: { id: number; targetId: string } },
      onEvent: EventHandler['onEvent'],
      callback: Callback,
    ) => {
      this.#lastHandler += 1;
      this.#handlers.set(this.#lastHandler, { eventId: params.id, onEvent });
      onRegister(params.id, params.targetId);
      this.later(() => callback([0]));
      return { eventCallbackId: this.#lastHandler };
    };
    target._osfHostUnregisterCallback = (id: number) => this.#handlers.delete(id);
  }

  /** Never at once: office.js must not be called back while it is still calling. */
  later(run: () => void): void {
    setTimeout(() => {
      if (!this.#isClosed) this.runInAddin(run);
    }, this.#latencyMs);
  }

  raise(eventId: number, payload: unknown[]): void {
    for (const handler of [...this.#handlers.values()])
      if (handler.eventId === eventId) handler.onEvent([payload, eventId]);
  }

  hears(eventId: number): boolean {
    return [...this.#handlers.values()].some((handler) => handler.eventId === eventId);
  }

  close(): void {
    this.#isClosed = true;
    this.#handlers.clear();
  }
}
