/**
 * The Office side of office.js: what Excel is to an add-in. Microsoft's files run unchanged and reach this host over
 * a bridge: that of the Mac, or that of Excel on the web.
 * 1. office.js reads ?_host_Info=, and loads the file of that platform and the strings of the language from its folder.
 * 2. On the Mac that file calls functions of its own window (bridge/mac), on the web it sends messages to the page
 *    around it (bridge/web). An Execute carries a dispatch id, 93 being the RichApi of Excel.run.
 * 3. A RichApi request is JSON: object paths (how to reach an object; under a null object all is null) and actions.
 * 4. wire/ carries it out on the classes of api/, which stand on model/; none of wire/ knows Excel.
 * 5. Objects are found again by id (the client rewrites paths to indexers) or, when tracked, by reference.
 * 6. More than 1,500 cells come in chunks (_ValidateArraySize, GetRow, GetBoundingRect, SetProperty).
 * 7. Events go out as handler 33 with [category, type, target, JSON]; only those that somebody registered for.
 * 8. Commands go out as handler 39 and come back as dispatch 94 when the add-in calls event.completed().
 * 9. A request or an answer over 5 MB is refused, as Excel on the web does.
 */
import { openSession } from './api/open-session.ts';
import { translateError } from './api/translate-error.ts';
import { AddinSteps, keepsAddinSteps } from './bridge/addin-steps.ts';
import { type Bridge, type HostSide } from './bridge/bridge.ts';
import { CellEdit, writes } from './bridge/cell-edit.ts';
import { Commands } from './bridge/commands.ts';
import { Dialogs } from './bridge/dialogs.ts';
import { eventCategory, EventOutbox } from './bridge/event-outbox.ts';
import { MacBridge } from './bridge/mac/mac-bridge.ts';
import { eventId, status } from './bridge/messages.ts';
import { asksWorkbook, requestFlags, RichApi, type RichApiAnswer } from './bridge/rich-api.ts';
import { NewWorkbooks } from './api/new-workbooks.ts';
import { type SyncRecord } from './bridge/sync-record.ts';
import { type WorkbookModel } from './model/workbook-model.ts';
import { officeServices } from './services/office-services.ts';
import { RibbonState } from './services/ribbon-state.ts';

export interface OfficeHostOptions {
  /** How office.js reaches the host; that of the Mac when absent. */
  bridge?: Bridge;
  /** What the host declares, over the default sets; '' takes a set away. */
  requirementSets?: Readonly<Record<string, string>>;
  /** Added to every answer, to make the number of syncs felt. A bridge that is given has its own. */
  latencyMs?: number;
  /** In characters of JSON. */
  payloadLimit?: number;
  commandTimeoutMs?: number;
  /** For Office.auth.getAccessToken; without it the client gets error 13001. */
  accessToken?: string;
  /** Whether what the add-in does can be undone; by default what the declared version of ExcelApi says. */
  keepsAddinSteps?: boolean;
}

const sent = { shortcut: [2, 1000], visibility: 65_539 } as const;

export class OfficeHost implements HostSide {
  readonly workbook: WorkbookModel;
  readonly ribbon: RibbonState;
  readonly bridge: Bridge;
  /** What the add-in opened beside the workbook: addresses in the browser, and workbooks. */
  readonly openedPages: string[] = [];
  readonly newWorkbooks = new NewWorkbooks();
  readonly dialogs: Dialogs;
  /** 'Visible' or 'Background' (hidden, while the add-in runs on). */
  pane = 'Visible';
  /** The add-in is there and its actions may be called. */
  isReady = false;
  readonly #options: OfficeHostOptions;
  readonly #rich: RichApi;
  readonly #outbox: EventOutbox;
  readonly #commands = new Commands();
  readonly #steps: AddinSteps;
  /** The grid says here when the user begins and ends typing in a cell. */
  readonly cellEdit = new CellEdit();
  readonly #changeListeners = new Set<() => void>();
  readonly #unhandled = new Set<string>();
  readonly #unsubscribe: () => void;
  #isExecuting = false;

  constructor(workbook: WorkbookModel, options: OfficeHostOptions = {}) {
    this.workbook = workbook;
    this.#options = options;
    const version = options.requirementSets?.['ExcelApi'];
    this.#steps = new AddinSteps(workbook, options.keepsAddinSteps ?? keepsAddinSteps(version));
    this.ribbon = new RibbonState(() => {
      this.#steps.heard({ type: 'refreshed' });
      this.#changed();
    });
    this.dialogs = new Dialogs({
      toAddin: (payload) => this.bridge.raise(eventId.dialogMessage, payload),
      changed: () => this.#changed(),
    });
    this.bridge = options.bridge ?? new MacBridge(options.latencyMs);
    const { context, root } = openSession(workbook, this.newWorkbooks);
    this.#outbox = new EventOutbox(context);
    this.#rich = new RichApi({
      root,
      services: officeServices(this),
      translate: translateError,
      payloadLimit: options.payloadLimit,
    });
    this.#unsubscribe = workbook.subscribe((event) => {
      this.#outbox.add(event, this.#isExecuting);
      // Of the workbook as a whole: an event of the older API, which says no more than that it happened.
      if (event.type === 'selection-changed') this.bridge.raise(eventId.documentSelectionChanged, []);
      if (this.#isExecuting) this.#steps.heard(event);
      else this.#sendEvents();
    });
    this.bridge.begin(this);
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

  /** The add-in says that its actions may be called. */
  becomeReady(): void {
    this.isReady = true;
    this.#changed();
  }

  /** The workbook is closed. With `refuse` the add-in hears so when it asks; else it hears nothing more at all. */
  close({ refuse = false } = {}): void {
    this.#unsubscribe();
    this.cellEdit.forget();
    this.#commands.close();
    this.bridge.close(refuse);
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
      this.bridge.raise(eventId.commandInvoked, [
        id,
        functionName,
        JSON.stringify({ source: { id: controlId } }),
      ]),
    );
  }

  /** Commands that were clicked and have not called event.completed(). */
  get runningCommands(): string[] {
    return this.#commands.waiting;
  }

  /** A keyboard shortcut that is bound to an action of the add-in. */
  invokeAction(name: string): void {
    this.bridge.raise(eventId.richApiMessage, [[...sent.shortcut, '', JSON.stringify([name, '']), 0, false]]);
  }

  /** The user or the add-in shows or hides the pane. */
  changePane(state: string): void {
    this.pane = state;
    const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
    this.bridge.raise(eventId.richApiMessage, [[eventCategory, sent.visibility, '', message, 0, false]]);
    this.#changed();
  }

  get requirementSets(): Readonly<Record<string, string>> {
    return this.#options.requirementSets ?? {};
  }

  get accessToken(): string | undefined {
    return this.#options.accessToken;
  }

  admit(args: unknown[], run: () => void): boolean {
    if (this.cellEdit.isEditing && asksWorkbook(args)) return this.cellEdit.admit(requestFlags(args), run);
    run();
    return true;
  }

  richApi(args: unknown[]): RichApiAnswer {
    this.#isExecuting = true;
    this.#steps.begin(writes(requestFlags(args)));
    try {
      return this.#rich.execute(args);
    } finally {
      this.#isExecuting = false;
      this.#steps.end(this.#rich.interpreter.used);
      this.#sendEvents();
    }
  }

  commandCompleted(id: string): void {
    this.#commands.completed(id);
  }

  openPage(url: string): void {
    this.openedPages.push(url);
  }

  saveSettings(settings: Record<string, string>): void {
    this.workbook.documentSettings = settings;
    this.workbook.touch();
  }

  servedFrom(origin: string): void {
    this.dialogs.addinOrigin = origin;
  }

  eventRegistered(id: number, targetId: string): number {
    return id === eventId.dialogMessage ? this.dialogs.ask(targetId) : status.ok;
  }

  eventUnregistered(id: number): void {
    if (id === eventId.dialogMessage) this.dialogs.closeByAddin();
  }

  messageChild(text: string, targetOrigin?: string): void {
    this.dialogs.messageChild(text, targetOrigin);
  }

  unhandled(what: string): void {
    this.#unhandled.add(what);
  }

  #changed(): void {
    for (const listener of [...this.#changeListeners]) listener();
  }

  #sendEvents(): void {
    const entries = this.#outbox.take();
    if (entries.length > 0) this.bridge.raise(eventId.richApiMessage, entries);
  }
}
