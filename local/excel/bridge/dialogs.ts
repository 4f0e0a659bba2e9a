import { status } from './messages.ts';

/** A dialog box that the add-in opened with displayDialogAsync. */
export interface OpenDialog {
  url: string;
  /** In percent of the screen. */
  height: number;
  width: number;
  /** Excel on the web may show it in the page itself instead of in a window of its own. */
  inFrame: boolean;
}

/** Where what happens in a dialog goes. */
export interface DialogEnds {
  /** To the add-in that opened it, and from the host to it. */
  toAddin: (payload: unknown[]) => void;
  /** Something changed that a window shows. */
  changed: () => void;
}

/** The page in a dialog, once it runs office.js. */
export interface DialogPage {
  readonly origin: string;
  hear(text: string, fromOrigin: string): void;
}

/** Reads what office.js asks for; unknown members are left alone. */
function readDialog(targetId: string): OpenDialog {
  const asked = JSON.parse(targetId) as {
    url?: string;
    height?: number;
    width?: number;
    displayInIframe?: boolean;
  };
  const { url = '', height = 80, width = 80, displayInIframe: inFrame = false } = asked;
  return { url, height, width, inFrame };
}

/** What the page in a dialog, or the user, may do wrong or on purpose: told to the add-in as an event. */
export const dialogEvent = { notFound: 12_002, insecure: 12_003, closed: 12_006 } as const;

/**
 * The dialogs of one add-in: one at a time, on its own site, over https. "Handle errors and events in the Office dialog
 * box" (`learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events`). An add-in that is itself served
 * without https, on one's own machine, may open a dialog so too.
 */
export class Dialogs {
  /** Where the add-in itself is served; known once its page is there. */
  addinOrigin = '';
  /** The user, or a browser that blocks pop-ups, does not let the dialog come up. */
  isRefused = false;
  readonly #ends: DialogEnds;
  #open: OpenDialog | null = null;
  #page: DialogPage | null = null;

  constructor(ends: DialogEnds) {
    this.#ends = ends;
  }

  get open(): OpenDialog | null {
    return this.#open;
  }

  /** The status that displayDialogAsync gets. */
  ask(targetId: string): number {
    const dialog = readDialog(targetId);
    const code = this.#objection(dialog);
    if (code === status.ok) this.#become(dialog);
    return code;
  }

  /** The page in the dialog can be spoken to. */
  enter(page: DialogPage): void {
    this.#page = page;
  }

  /** The user closes the dialog, or it shows a page that does not exist or has no https. */
  tell(event: (typeof dialogEvent)[keyof typeof dialogEvent]): void {
    if (event === dialogEvent.closed) this.#become(null);
    this.#ends.toAddin([event]);
  }

  /** The add-in calls dialog.close(), which is no event to it. */
  closeByAddin(): void {
    this.#become(null);
  }

  /**
   * Office.context.ui.messageParent(): a page of another site must say for which site the message is.
   * "Cross-domain messaging to the host runtime" (`learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins`).
   */
  messageParent(text: string, origin: string, targetOrigin = origin): void {
    const isMeant = targetOrigin === '*' || this.addinOrigin === '' || targetOrigin === this.addinOrigin;
    if (this.#open && isMeant) this.#ends.toAddin([0, text, origin]);
  }

  /** dialog.messageChild(): the same the other way round. */
  messageChild(text: string, targetOrigin = this.addinOrigin): void {
    const page = this.#page;
    if (page && (targetOrigin === '*' || targetOrigin === page.origin)) page.hear(text, this.addinOrigin);
  }

  #objection({ url }: OpenDialog): number {
    if (this.#open) return status.dialogOpen;
    if (!URL.canParse(url)) return status.dialogNotTrusted;
    const { origin, protocol } = new URL(url);
    const isPlain = protocol !== 'https:';
    if (isPlain && !this.addinOrigin.startsWith('http://')) return status.dialogInsecure;
    if (this.addinOrigin !== '' && origin !== this.addinOrigin) return status.dialogNotTrusted;
    return this.isRefused ? status.dialogIgnored : status.ok;
  }

  #become(dialog: OpenDialog | null): void {
    this.#open = dialog;
    this.#page = null;
    this.#ends.changed();
  }
}
