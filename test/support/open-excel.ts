import type { Auth } from '../../addin/api/auth.ts';
import type { Client } from '../../addin/api/client.ts';
import { openAsNewWorkbook } from '../../addin/excel/office-give.ts';
import { officeWorkbook } from '../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../addin/excel/workbook.ts';
import type { Flows } from '../../addin/flows/flows.ts';
import { makeFlows } from '../../addin/flows/make-flows.ts';
import { done, type Outcome } from '../../addin/flows/outcome.ts';
import type { Ports } from '../../addin/flows/ports.ts';
import { WorkbookModel } from '../../local/excel/model/workbook-model.ts';
import { startOffice } from '../../local/excel/node/start-office.ts';
import { OfficeHost } from '../../local/excel/office-host.ts';

export interface OpenExcel {
  readonly host: OfficeHost;
  readonly workbook: WorkbookModel;
  readonly ports: Ports;
  /** Runs one action of the add-in in this Excel. */
  readonly run: <N extends keyof Flows>(name: N, ...input: Parameters<Flows[N]>) => ReturnType<Flows[N]>;
  /** Runs code with the globals of this Excel. */
  readonly use: <T>(run: () => T) => T;
  readonly close: () => void;
}

const nobody: Auth = {
  getToken: () => Promise.resolve(done('token')),
  signIn: () => Promise.resolve(done(undefined)),
  signOut: () => Promise.resolve(done(undefined)),
};

export interface ExcelOptions {
  readonly client: Client;
  readonly auth?: Auth;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Else real time passes. */
  readonly wait?: Ports['wait'];
  /** An Excel on a workbook that was made before; else on a new one. */
  readonly workbook?: WorkbookModel;
  /** Plants a fault in the add-in's own door to Excel. */
  readonly plant?: (door: Workbook) => Workbook;
}

/** A day within the term of the example uitvraag. */
const aDayInTerm = new Date('2026-06-20T10:00:00Z');

/** An Excel with an empty workbook and the add-in in it: real office.js on the workbook host. */
export async function openExcel(options: ExcelOptions): Promise<OpenExcel> {
  const workbook = options.workbook ?? new WorkbookModel({ sheets: ['Blad1'] });
  const host = new OfficeHost(workbook);
  const office = await startOffice({ host });
  /** They go with the window. */
  const timers = new Set<NodeJS.Timeout>();
  const ports: Ports = {
    workbook: options.plant?.(officeWorkbook) ?? officeWorkbook,
    client: options.client,
    auth: options.auth ?? nobody,
    give: openAsNewWorkbook,
    now: options.now ?? (() => aDayInTerm),
    newId: options.newId ?? (() => crypto.randomUUID()),
    wait:
      options.wait ??
      ((milliseconds) => new Promise((resolve) => timers.add(setTimeout(resolve, milliseconds)))),
  };
  const flows = makeFlows(ports);
  return {
    host,
    workbook,
    ports,
    run: (name, ...input) => {
      const flow = flows[name] as (...all: typeof input) => ReturnType<Flows[typeof name]>;
      return office.use(() => flow(...input));
    },
    use: office.use,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      office.close();
      if (host.unimplemented.size > 0) throw new Error(`Host lacks ${[...host.unimplemented].join(', ')}`);
      if (host.bugs.length > 0) throw new Error(`Host has bugs`, { cause: host.bugs[0] });
    },
  };
}

/** The value of an action that must succeed here. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}
