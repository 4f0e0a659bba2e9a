import { type Bridge, type HostSide } from '../bridge.ts';
import { status } from '../messages.ts';
import { Moments } from '../moments.ts';
import { webContext } from './web-context.ts';
import { webEvent } from './web-events.ts';
import { executeWhenAdmitted, type MethodCall } from './web-methods.ts';
import { readNote } from './web-notes.ts';
import {
  actionType,
  packAnswer,
  packNotice,
  readRequest,
  responseType,
  resultCode,
  type WebAnswer,
  type WebRequest,
} from './web-protocol.ts';

/** The pane, which may live in another origin. */
export interface WebPane {
  /** Of the page of the add-in; messages of any other are left alone, and nothing is sent to another. */
  readonly origin: string;
  post(text: string, origin: string): void;
}

interface Registration {
  readonly eventDispId: number;
  readonly targetId: string;
}

/**
 * Route B: office.js believes that it runs in a frame of Excel on the web, and sends messages to the page around it.
 * It trusts that page only over https and when it is of Microsoft, or has the same hostname as the add-in itself.
 */
export class WebBridge implements Bridge {
  /** New for every load: office.js keeps settings under it in the session of the browser. */
  readonly conversation: string;
  readonly controlId: string;
  /** Told when the user leaves the pane by a key, and of what else office.js notes (web-notes.ts). */
  onNote: (note: number) => void = () => undefined;
  readonly #moments: Moments;
  readonly #registrations = new Map<number, WebRequest>();
  #host: HostSide | undefined;
  #pane: WebPane | undefined;
  #lastNotice = 0;

  constructor(latencyMs = 0) {
    this.#moments = new Moments(latencyMs);
    this.conversation = crypto.randomUUID();
    this.controlId = crypto.randomUUID();
  }

  begin(host: HostSide): void {
    this.#host = host;
  }

  get hostInfo(): string {
    // The last 1 says that the add-in has a shared runtime.
    return `Excel$Web$16.00$${this.#side.workbook.locale.tag}$correlation$$disableLogging$1`;
  }

  set runInAddin(run: Bridge['runInAddin']) {
    this.#moments.runInAddin = run;
  }

  get runInAddin(): Bridge['runInAddin'] {
    return this.#moments.runInAddin;
  }

  /** From now on `receive` listens to this pane. */
  connect(pane: WebPane): void {
    this.#pane = pane;
    this.#side.servedFrom(pane.origin);
  }

  /** A message that came in; the caller sees to it that it came from the window of the pane. */
  receive(text: unknown, origin: string): void {
    if (origin !== this.#pane?.origin) return;
    const request = readRequest(text);
    if (request?.conversation !== this.conversation) return;
    this.#moments.later(() => this.#answer(request));
  }

  raise(eventId: number, payload: unknown[]): void {
    this.#moments.later(() => {
      const registration = this.#registrations.get(eventId);
      if (registration)
        this.#reply(registration, { data: webEvent(eventId, payload), type: responseType.forEventing });
    });
  }

  /** Tells office.js that the user comes into the pane (web-notes.ts). */
  notify(notice: number): void {
    this.#lastNotice += 1;
    this.#post(packNotice(this.conversation, this.#lastNotice, [notice]));
  }

  close(): void {
    this.#moments.close();
    this.#registrations.clear();
    this.#pane = undefined;
  }

  get #side(): HostSide {
    if (!this.#host) throw new Error('The bridge has no host yet.');
    return this.#host;
  }

  #post(text: string): void {
    this.#pane?.post(text, this.#pane.origin);
  }

  #reply(request: WebRequest, answer: WebAnswer): void {
    this.#post(packAnswer(request, answer));
  }

  #answer(request: WebRequest): void {
    if (request.type === actionType.registerEvent) this.#register(request);
    else if (request.type === actionType.unregisterEvent) this.#unregister(request);
    else this.#invoke(request);
  }

  #register(request: WebRequest): void {
    const { eventDispId, targetId } = request.data as Registration;
    const code = this.#side.eventRegistered(eventDispId, targetId);
    if (code === status.ok) this.#registrations.set(eventDispId, request);
    this.#reply(request, { data: { Error: code } });
  }

  #unregister(request: WebRequest): void {
    const { eventDispId } = request.data as Registration;
    this.#registrations.delete(eventDispId);
    this.#side.eventUnregistered(eventDispId);
    this.#reply(request, { data: { Error: status.ok } });
  }

  #invoke(request: WebRequest): void {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(request, { data: webContext(this.#side, this.controlId) });
        return;
      case 'ContextActivationManager_notifyHost':
        this.#noted(request);
        return;
      case 'executeMethod':
        executeWhenAdmitted(this.#side, request.data as MethodCall, (data) => this.#reply(request, { data }));
        return;
      default:
        this.#refuse(request, `action ${request.action}`);
    }
  }

  #noted(request: WebRequest): void {
    const note = readNote(request.data);
    if (note === null) {
      this.#refuse(request, `note ${JSON.stringify(request.data)}`);
      return;
    }
    this.#reply(request, { data: null });
    this.onNote(note);
  }

  #refuse(request: WebRequest, what: string): void {
    this.#side.unhandled(what);
    this.#reply(request, { data: null, error: resultCode.errorHandlingRequest });
  }
}
