import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { OfficeHost } from '../../excel/office-host.ts';
import { bookOf } from '../book/model-book.ts';
import type { Book } from '../book/book.ts';
import type { Announcer } from '../dom/announcer.ts';
import type { PaneFrame } from '../pane/pane-frame.ts';
import type { PaneRoute } from '../pane/pane-route.ts';
import { openWorkbookArea, type WorkbookArea } from '../workbook-area.ts';

export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: OfficeHost;
  readonly book: Book;
  readonly area: WorkbookArea;
  /** Lets go of the workbook; the add-in in it hears nothing more. */
  close(): void;
}

export interface OpenParts {
  readonly holder: HTMLElement;
  readonly pane: PaneFrame;
  readonly route: PaneRoute;
  /** Whether Excel gives the add-in tokens for who works in it. */
  readonly givesTokens: boolean;
  readonly announcer: Announcer;
  /** Told after every change of what the workbook holds. */
  readonly onChange: () => void;
  /** Told when the add-in switched buttons, or showed or hid the pane. */
  readonly onAddinState: (host: OfficeHost) => void;
  /** Told when the add-in opened a file as a new workbook. */
  readonly onNewWorkbook: (file: Uint8Array) => void;
}

/** A click on the ribbon is answered within this time, or the add-in forgot to. */
const commandTimeoutMs = 20_000;

/** Shows a workbook and starts the add-in in it anew, as Excel does when it opens a file. */
export function openWorkbook(model: WorkbookModel, parts: OpenParts): OpenWorkbook {
  const connection = parts.route();
  // Of what the add-in does people can undo as much as in a recent Excel; all else is as strict as the oldest one.
  const host = new OfficeHost(model, {
    bridge: connection.bridge,
    commandTimeoutMs,
    keepsAddinSteps: true,
    ...(parts.givesTokens && { requirementSets: { NestedAppAuth: '1.1' } }),
  });
  const book = bookOf(model, host.cellEdit);
  const area = openWorkbookArea(parts.holder, book, parts.announcer);
  const stop = model.subscribe(({ type }) => {
    if (type !== 'selection-changed') parts.onChange();
  });
  host.onChange(() => parts.onAddinState(host));
  host.newWorkbooks.onOpened = parts.onNewWorkbook;
  parts.onAddinState(host);
  parts.pane.load(host, connection);
  return {
    model,
    host,
    book,
    area,
    close: () => {
      stop();
      area.close();
      host.close();
      connection.close();
    },
  };
}
