import { type WorkbookModel } from '../model/workbook-model.ts';
import { type RichApiAnswer } from './rich-api.ts';

/** What a bridge asks of the host, whatever the words in which office.js asks it. */
export interface HostSide {
  readonly workbook: WorkbookModel;
  /** What the host declares, over the sets that the platform of the bridge has; '' takes a set away. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** For Office.auth.getAccessToken. */
  readonly accessToken: string | undefined;
  /**
   * Runs when a RichApi request with these arguments may be carried out: now, or once the user has left the cell; false
   * when it must fail with status `inCellEdit`.
   */
  admit(args: unknown[], run: () => void): boolean;
  /** `args` is the message of ExecuteRichApiRequest; the fifth is the body. */
  richApi(args: unknown[]): RichApiAnswer;
  commandCompleted(id: string): void;
  openPage(url: string): void;
  saveSettings(settings: Record<string, string>): void;
  /** The page of the add-in is there, served from this origin. */
  servedFrom(origin: string): void;
  /** A handler is to be registered; for a dialog `targetId` says what it must be like. Answers a status. */
  eventRegistered(eventId: number, targetId: string): number;
  /** The last handler of an event is gone; that of a dialog when the add-in closes it. */
  eventUnregistered(eventId: number): void;
  /** The add-in sends text to the page in its dialog. */
  messageChild(text: string, targetOrigin?: string): void;
  /** Something was asked that is not built; `what` names it. */
  unhandled(what: string): void;
}

/** One way in which office.js and its host reach each other; a host has one. */
export interface Bridge {
  /** Runs what office.js is called back with; Node gives it the globals of the add-in. */
  runInAddin: (run: () => void) => void;
  /** Called once, by the host. */
  begin(host: HostSide): void;
  /** The value of ?_host_Info= for the page of the add-in, by which office.js knows in what program it runs. */
  readonly hostInfo: string;
  /** Tells the add-in of an event, if it registered for it; never while it is calling. */
  raise(eventId: number, payload: unknown[]): void;
  /** No call or event reaches the add-in any more; with `refuse`, what it asks is refused instead of left. */
  close(refuse: boolean): void;
}
