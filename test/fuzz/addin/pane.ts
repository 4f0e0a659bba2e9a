import { setImmediate as soon } from 'node:timers/promises';
import type { Client } from '../../../addin/api/client.ts';
import { watchEdits } from '../../../addin/flows/watch-edits.ts';
import { inTurn } from '../../../addin/taskpane/controller/in-turn.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { type OpenExcel, openExcel } from '../../support/open-excel.ts';
import type { Faults } from '../faults.ts';

/** What goes on in the pane beside the actions of the user, as addin/taskpane/main.tsx sets it going. */
export interface Pane {
  /** Lets the time pass that the pane waits after an edit, and whatever follows. */
  readonly rest: () => Promise<void>;
  /** What went wrong in it without anybody asking. */
  readonly bugs: readonly unknown[];
  readonly close: () => void;
}

/** Excel with a pane on a workbook; time passes only when it is told to. */
export async function openPane(
  workbook: WorkbookModel,
  client: Client,
  { door }: Faults,
): Promise<{ readonly excel: OpenExcel; readonly pane: Pane }> {
  const waiting: (() => void)[] = [];
  const bugs: unknown[] = [];
  const wait = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const excel = await openExcel({ client, workbook, wait, plant: door });
  const turn = inTurn();
  const stop = await excel.use(() =>
    watchEdits(excel.ports, {
      inTurn: turn,
      onStale: () => undefined,
      onCompared: () => undefined,
      onForm: () => undefined,
      onBug: (error) => bugs.push(error),
    }),
  );
  const rest = async () => {
    // Excel tells of edits a moment later.
    await soon();
    waiting.splice(0).forEach((resolve) => {
      resolve();
    });
    await soon();
    await turn(() => Promise.resolve());
  };
  const close = () => {
    excel.use(stop).catch((error: unknown) => bugs.push(error));
    excel.close();
  };
  return { excel, pane: { rest, bugs, close } };
}
