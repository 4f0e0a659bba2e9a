import { type Bridge, type HostSide } from '../bridge.ts';
import { status } from '../messages.ts';
import { Moments } from '../moments.ts';
import { webContext } from './web-context.ts';
import { webEvent } from './web-events.ts';
import { callsForAddin, executeWhenAdmitted, type MethodCall } from './web-methods.ts';
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

type Reply = (answer: WebAnswer) => void;

const notHandled: WebAnswer = { data: null, error: resultCode.errorHandlingRequest };

const isForAddin = ({ action, type, data }: WebRequest): boolean =>
  action === executeAction && type === actionType.invoke && callsForAddin(data as MethodCall);

/** The action that carries the methods of Office (web-methods.ts). */
const executeAction = 'executeMethod';

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
    const reply = (answer: WebAnswer) => this.#reply(request, answer);
    const refusal = () => (isForAddin(request) ? notHandled : null);
    const once = this.#moments.answering<WebAnswer>(reply, refusal);
    this.#moments.later(() => this.#answer(request, once));
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

  close(refuse: boolean): void {
    this.#moments.close(refuse);
    this.#registrations.clear();
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

  #answer(request: WebRequest, reply: Reply): void {
    if (request.type === actionType.registerEvent) this.#register(request, reply);
    else if (request.type === actionType.unregisterEvent) this.#unregister(request, reply);
    else this.#invoke(request, reply);
  }

  #register(request: WebRequest, reply: Reply): void {
    const { eventDispId, targetId } = request.data as Registration;
    const code = this.#side.eventRegistered(eventDispId, targetId);
    if (code === status.ok) this.#registrations.set(eventDispId, request);
    reply({ data: { Error: code } });
  }

  #unregister({ data }: WebRequest, reply: Reply): void {
    const { eventDispId } = data as Registration;
    this.#registrations.delete(eventDispId);
    this.#side.eventUnregistered(eventDispId);
    reply({ data: { Error: status.ok } });
  }

  #invoke({ action, data }: WebRequest, reply: Reply): void {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        reply({ data: webContext(this.#side, this.controlId) });
        return;
      case 'ContextActivationManager_notifyHost':
        this.#noted(data, reply);
        return;
      case executeAction:
        executeWhenAdmitted(this.#side, data as MethodCall, (answer) => reply({ data: answer }));
        return;
      default:
        this.#refuse(`action ${action}`, reply);
    }
  }

  #noted(data: unknown, reply: Reply): void {
    const note = readNote(data);
    if (note === null) {
      this.#refuse(`note ${JSON.stringify(data)}`, reply);
      return;
    }
    reply({ data: null });
    this.onNote(note);
  }

  #refuse(what: string, reply: Reply): void {
    this.#side.unhandled(what);
    reply(notHandled);
  }
}
