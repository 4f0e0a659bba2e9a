/**
 * The Office side of office.js: what Excel is to an add-in. Microsoft's files run unchanged; this host pretends to be
 * the Mac, whose web view calls plain functions of its window ("bridge A").
 *
 * 1. office.js reads ?_host_Info= and loads excel-mac-16.00.js and the strings of the language from its own folder.
 * 2. That file finds window._osfHostAPI, _osfHostRegisterEvent and _osfHostUnregisterCallback, and calls them with
 *    { methodId, params } and a callback; an Execute carries a dispatch id, 93 being the RichApi of Excel.run.
 * 3. A RichApi request is JSON: object paths (how to reach an object) and actions on them, answered in one go.
 * 4. wire/ carries it out on the classes of api/, which stand on model/; none of wire/ knows Excel.
 * 5. Objects are found again by id (the client rewrites paths to indexers) or, when tracked, by reference.
 * 6. A null object is a null value; whatever hangs under it is null too.
 * 7. More than 1,500 cells come in chunks (_ValidateArraySize, GetRow, GetBoundingRect, SetProperty).
 * 8. Events go out as handler 33 with [category, type, target, JSON]; only those that somebody registered for.
 * 9. Commands go out as handler 39 and come back as dispatch 94 when the add-in calls event.completed().
 * 10. A request or an answer over 5 MB is refused, as Excel on the web does.
 */
import { openSession } from './api/open-session.ts';
import { translateError } from './api/translate-error.ts';
import { appContext } from './bridge/app-context.ts';
import { type Callback, Channel, type Message } from './bridge/channel.ts';
import { Commands } from './bridge/commands.ts';
import { dialogClosed, dialogMessage, type OpenDialog, readDialog } from './bridge/dialogs.ts';
import { eventCategory, EventOutbox } from './bridge/event-outbox.ts';
import { dispatchId, eventId, methodId, status } from './bridge/messages.ts';
import { declaredSets } from './bridge/requirement-sets.ts';
import { RichApi } from './bridge/rich-api.ts';
import { type SyncRecord } from './bridge/sync-record.ts';
import { type WorkbookModel } from './model/workbook-model.ts';
import { officeServices } from './services/office-services.ts';
import { RibbonState } from './services/ribbon-state.ts';

export interface OfficeHostOptions {
  /** What the host declares, over the default sets; '' takes a set away. */
  requirementSets?: Readonly<Record<string, string>>;
  /** Added to every answer, to make the number of syncs felt. */
  latencyMs?: number;
  /** In characters of JSON. */
  payloadLimit?: number;
  commandTimeoutMs?: number;
  /** For Office.auth.getAccessToken; without it the client gets error 13001. */
  accessToken?: string;
}

const shortcutMessage = [2, 1000] as const;
const visibilityEvent = 65_539;
const fiveMegabytes = 5 * 1024 * 1024;

export class OfficeHost {
  readonly workbook: WorkbookModel;
  readonly ribbon: RibbonState;
  readonly channel: Channel;
  /** Addresses that the add-in opened in the browser. */
  readonly openedPages: string[] = [];
  /** The dialog that is open, if any. */
  dialog: OpenDialog | null = null;
  /** 'Visible' or 'Background' (hidden, while the add-in runs on). */
  pane = 'Visible';
  /** The add-in is there and its actions may be called. */
  isReady = false;
  readonly #options: OfficeHostOptions;
  readonly #rich: RichApi;
  readonly #outbox: EventOutbox;
  readonly #commands = new Commands();
  readonly #changeListeners = new Set<() => void>();
  readonly #unhandled = new Set<string>();
  readonly #unsubscribe: () => void;
  #isExecuting = false;

  constructor(workbook: WorkbookModel, options: OfficeHostOptions = {}) {
    this.workbook = workbook;
    this.#options = options;
    this.ribbon = new RibbonState(() => this.#changed());
    this.channel = new Channel(options.latencyMs ?? 0);
    const { context, root } = openSession(workbook);
    this.#outbox = new EventOutbox(context);
    this.#rich = new RichApi({
      root,
      services: officeServices(this),
      translate: translateError,
      payloadLimit: options.payloadLimit ?? fiveMegabytes,
    });
    this.#unsubscribe = workbook.subscribe((event) => {
      this.#outbox.add(event, this.#isExecuting);
      if (!this.#isExecuting) this.#sendEvents();
    });
  }

  /** Every request, oldest first. */
  get syncs(): readonly SyncRecord[] {
    return this.#rich.syncs;
  }

  /** Requests of the add-in's own code, which is what a budget of syncs is about. */
  get syncCount(): number {
    return this.syncs.filter(({ kind }) => kind === 'workbook').length;
  }

  /** What was asked for and is not built, such as "Range.foo". */
  get unimplemented(): ReadonlySet<string> {
    return new Set([...this.#rich.interpreter.unimplemented, ...this.#unhandled]);
  }

  /** Exceptions that were mistakes of this host rather than simulated failures; a test wants none. */
  get bugs(): readonly unknown[] {
    return this.#rich.interpreter.bugs;
  }

  /** The value of ?_host_Info= for the page of the add-in; the last 1 says that it has a shared runtime. */
  get hostInfo(): string {
    return `Excel$Mac$16.00$${this.workbook.locale.tag}$correlation$$disableLogging$1`;
  }

  /** Must run before office.js does. */
  attach(window: object): void {
    this.channel.attach(window, {
      onMessage: (message, callback) => this.#answer(message, callback),
      onRegister: (id, targetId) => {
        if (id !== eventId.dialogMessage) return;
        this.dialog = readDialog(targetId);
        this.#changed();
      },
    });
  }

  /** No call or event reaches the add-in any more. */
  close(): void {
    this.#unsubscribe();
    this.channel.close();
  }

  /** Ribbon, pane or dialog changed; the workbook itself is watched with workbook.subscribe(). */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** The next request is refused with this status (bridge/messages.ts), as a busy or limited Excel does. */
  refuseNext(code: number): void {
    this.#rich.refuseNext(code);
  }

  /** The user clicks a ribbon button of type ExecuteFunction; settles when the add-in calls event.completed(). */
  clickCommand(functionName: string, controlId = functionName): Promise<void> {
    if (!this.ribbon.isEnabled(controlId)) return Promise.reject(new Error(`${controlId} is disabled`));
    return this.#commands.invoke(functionName, this.#options.commandTimeoutMs ?? 300_000, (id) =>
      this.#raise(eventId.commandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]),
    );
  }

  /** Commands that were clicked and have not called event.completed(). */
  get runningCommands(): string[] {
    return this.#commands.waiting;
  }

  /** A keyboard shortcut that is bound to an action of the add-in. */
  invokeAction(name: string): void {
    this.#raise(eventId.richApiMessage, [[...shortcutMessage, '', JSON.stringify([name, '']), 0, false]]);
  }

  /** The page in the dialog calls Office.context.ui.messageParent(). */
  sendFromDialog(text: string, origin: string): void {
    this.#raise(eventId.dialogMessage, dialogMessage(text, origin));
  }

  /** The user closes the dialog. */
  closeDialog(): void {
    this.dialog = null;
    this.#raise(eventId.dialogMessage, [...dialogClosed]);
    this.#changed();
  }

  /** The user or the add-in shows or hides the pane. */
  changePane(state: string): void {
    this.pane = state;
    const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
    this.#raise(eventId.richApiMessage, [[eventCategory, visibilityEvent, '', message, 0, false]]);
    this.#changed();
  }

  #raise(id: number, payload: unknown[]): void {
    this.channel.later(() => this.channel.raise(id, payload));
  }

  #changed(): void {
    for (const listener of [...this.#changeListeners]) listener();
  }

  #sendEvents(): void {
    const entries = this.#outbox.take();
    if (entries.length > 0) this.#raise(eventId.richApiMessage, entries);
  }

  #answer({ methodId: method, params }: Message, callback: Callback): void {
    switch (method) {
      case methodId.getContext:
        callback(appContext(this.workbook, declaredSets(this.#options.requirementSets)));
        return;
      case methodId.unregisterEvent:
        callback([status.ok]);
        return;
      case methodId.writeSettings:
        callback(this.#writeSettings(params as { keys: string[]; values: string[] }));
        return;
      case methodId.execute: {
        const { id, apiArgs } = params as { id: number; apiArgs: unknown[] };
        callback([0, this.#execute(id, apiArgs)]);
        this.#sendEvents();
        return;
      }
      default:
        this.#unhandled.add(`bridge method ${method}`);
        callback([status.unsupported]);
    }
  }

  #writeSettings({ keys, values }: { keys: string[]; values: string[] }): unknown[] {
    this.workbook.documentSettings = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? '']));
    this.workbook.touch();
    return [status.ok];
  }

  #execute(id: number, args: unknown[]): unknown[] {
    switch (id) {
      case dispatchId.richApi:
        return this.#richApi(args[0] as unknown[]);
      case dispatchId.commandCompleted:
        this.#commands.completed(String(args[0]));
        return [status.ok];
      case dispatchId.openBrowser:
        this.openedPages.push(String(args[1]));
        return [status.ok];
      case dispatchId.accessToken:
        return this.#options.accessToken ? [status.ok, this.#options.accessToken] : [status.noToken];
      default:
        this.#unhandled.add(`dispatch id ${id}`);
        return [status.unsupported];
    }
  }

  #richApi(args: unknown[]): unknown[] {
    this.#isExecuting = true;
    try {
      return this.#rich.execute(args);
    } finally {
      this.#isExecuting = false;
    }
  }
}
