import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openAsNewWorkbook } from '../../addin/excel/office-give.ts';
import { officeWorkbook } from '../../addin/excel/office-workbook.ts';
import type { Flows } from '../../addin/flows/flows.ts';
import { makeFlows } from '../../addin/flows/make-flows.ts';
import { formatAddress } from '../excel/model/address.ts';
import { WorkbookModel } from '../excel/model/workbook-model.ts';
import { startOffice } from '../excel/node/start-office.ts';
import { OfficeHost } from '../excel/office-host.ts';
import { openSheet } from '../excel/user/place.ts';
import { typeIn } from '../excel/user/type-in.ts';
import { onStop } from '../lifecycle/stopping.ts';
import { type Access, authOf, clientOf } from './client-of.ts';
import type { SyncCounts } from './sync-counts.ts';

/** A workbook of one person, open in an Excel of its own with the add-in in it. */
export interface Book {
  readonly workbook: WorkbookModel;
  /** Runs one action as the pane does, on this workbook. */
  readonly run: <N extends keyof Flows>(name: N, ...input: Parameters<Flows[N]>) => ReturnType<Flows[N]>;
  readonly close: () => void;
}

/** Opens an empty workbook under real office.js. Every action counts its round trips to Excel in `syncs`. */
export async function openBook(access: Access, syncs: SyncCounts): Promise<Book> {
  const host = new OfficeHost(new WorkbookModel());
  const office = await startOffice({ host });
  const closed = new AbortController();
  const close = () => {
    if (closed.signal.aborted) return;
    closed.abort();
    office.close();
  };
  // Who stops us halfway need not wait until every action has found out that the server is gone.
  onStop(() => {
    close();
    return undefined;
  });
  const flows = makeFlows({
    workbook: officeWorkbook,
    client: clientOf(access),
    auth: authOf(access),
    now: () => new Date(),
    newId: randomUUID,
    give: openAsNewWorkbook,
    wait: (milliseconds) => wait(milliseconds, undefined, { signal: closed.signal }),
  });
  return {
    workbook: host.workbook,
    run: (name, ...input) => {
      const flow = flows[name] as (...all: typeof input) => ReturnType<Flows[typeof name]>;
      const before = host.syncCount;
      const outcome = office.use(() => flow(...input));
      const count = () => syncs.add(name, host.syncCount - before);
      // A failure is told by the outcome itself; here it would be one that nobody handles.
      void outcome.then(count, () => undefined);
      return outcome;
    },
    close,
  };
}

/** The person types in the cell that is selected. */
export function typeInSelection({ workbook }: Book, text: string): void {
  const { row, column } = workbook.activeSheet.selection;
  const address = formatAddress({ row, column, rows: 1, columns: 1 });
  const { refused } = typeIn(openSheet(workbook), address, text);
  if (refused !== null) throw new Error(`${address} refuses "${text}": ${refused.message}`);
}
