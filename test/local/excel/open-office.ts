import { expect, onTestFinished } from 'vitest';
import { WorkbookModel, type WorkbookOptions } from '../../../local/excel/model/workbook-model.ts';
import { type RunningOffice, startOffice } from '../../../local/excel/node/start-office.ts';
import { OfficeHost, type OfficeHostOptions } from '../../../local/excel/office-host.ts';

export interface OpenOptions extends OfficeHostOptions, WorkbookOptions {
  gate?: boolean;
  workbook?: WorkbookModel;
}

export interface OpenOffice extends RunningOffice {
  workbook: WorkbookModel;
  /** Excel.run with the global names of this add-in. */
  excel: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** The first of September 2026, so that dates without a year have one. */
export const moment = new Date(2026, 8, 1, 12);

/** Real office.js on a workbook of its own, closed when the test ends; a mistake of the host fails the test. */
export async function openOffice({
  gate,
  workbook: given,
  ...options
}: OpenOptions = {}): Promise<OpenOffice> {
  const workbook = given ?? new WorkbookModel({ sheets: ['Kinderen'], now: () => moment, ...options });
  const host = new OfficeHost(workbook, options);
  const office = await startOffice({ host, ...(gate === undefined ? {} : { gate }) });
  onTestFinished(() => {
    office.close();
    expect(host.bugs).toEqual([]);
  });
  const excel: OpenOffice['excel'] = (batch) => office.use(() => office.Excel.run(batch));
  return { ...office, workbook, excel };
}

/** The code of the Office error that the work ends in. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('nothing failed'),
    (reason: unknown) => reason,
  );
  const { code, message } = error as { code?: string; message: string };
  return code ?? message;
}

/** The cells of a range in one row, without the any that the types of office.js give them. */
export const flat = (cells: unknown[][]): unknown[] => cells.flat();

/** Waits until what was raised has been heard: in turns, as a busy machine may spend all of a fixed time elsewhere. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
