import { JSDOM, VirtualConsole } from 'jsdom';
import { MacDialog } from '../bridge/mac/mac-dialog.ts';
import { enforceApiSets } from '../bridge/requirement-sets.ts';
import { type OfficeHost } from '../office-host.ts';
import { closeGlobals, openGlobals, runWithGlobals } from './addin-globals.ts';
import { addressOver, joinBridge } from './join-bridge.ts';
import { officeScript } from './office-files.ts';
import { officeAddress, serveOfficeScripts } from './script-loader.ts';

export interface StartOptions {
  host: OfficeHost;
  /** The HTML of the add-in; scripts in it do not run. */
  page?: string;
  url?: string;
  /** false: the gate of API sets stays asleep, as in the shipped office.js. */
  gate?: boolean;
  /** What the page writes on its console; by default errors throw. */
  onConsole?: (text: string) => void;
}

/** office.js at work in a window of its own. */
export interface RunningOffice {
  readonly host: OfficeHost;
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs code of the add-in, and all that follows from it, with the global names of this window. */
  use: <T>(run: () => T) => T;
  /** Frees the window; nothing of it may be used afterwards. */
  close: () => void;
}

const blankPage = '<!doctype html><html lang="nl"><head><title>Groeiblad</title></head><body></body></html>';

function consoleOf(onConsole: StartOptions['onConsole']): VirtualConsole {
  const virtual = new VirtualConsole();
  virtual.on('jsdomError', (error) => {
    if (onConsole) onConsole(error.message);
    else throw error;
  });
  for (const level of ['error', 'warn', 'info', 'log'] as const)
    virtual.on(level, (...parts: unknown[]) => onConsole?.(parts.map(String).join(' ')));
  return virtual;
}

function openWindow(url: string, { page, onConsole }: Pick<StartOptions, 'page' | 'onConsole'>): JSDOM {
  return new JSDOM(page ?? blankPage, {
    url,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: consoleOf(onConsole),
  });
}

/** The element by which office.js finds the folder that its parts are in. */
function addOfficeTag(window: JSDOM['window']): void {
  const tag = window.document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${officeAddress}office.js`;
  window.document.head.appendChild(tag);
}

/** Runs Microsoft's file in a window that is tied to the host already. */
function runOfficeScript(dom: JSDOM): void {
  addOfficeTag(dom.window);
  serveOfficeScripts(dom);
  officeScript('office.js').runInContext(dom.getInternalVMContext());
}

interface OfficeWindow {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** Starts Microsoft's unmodified office.js on the host, in jsdom, and waits for Office.onReady(). */
export async function startOffice(options: StartOptions): Promise<RunningOffice> {
  const { host } = options;
  const address = new URL(options.url ?? 'https://localhost:3000/taskpane.html');
  const dom = openWindow(addressOver(host.bridge, address), options);
  const { window } = dom;
  const names = window as unknown as OfficeWindow;
  joinBridge(host.bridge, window);
  openGlobals(names);
  const use = <T>(run: () => T): T => runWithGlobals(names, run);
  host.bridge.runInAddin = use;
  runOfficeScript(dom);
  await use(() => names.Office.onReady());
  if (options.gate !== false) enforceApiSets(window);
  return {
    host,
    window,
    Office: names.Office,
    Excel: names.Excel,
    OfficeExtension: names.OfficeExtension,
    use,
    close: () => {
      host.close({ refuse: true });
      closeGlobals(names);
      window.close();
    },
  };
}

/**
 * The page in the dialog that is open, with an office.js of its own.
 * @internal for tests: the add-in opens no dialog yet
 */
export interface RunningDialog {
  readonly Office: typeof Office;
  close: () => void;
}

/**
 * Opens the page of the dialog that the add-in asked for, as Excel on the Mac does, and waits for Office.onReady().
 * @internal for tests: the add-in opens no dialog yet
 */
export async function startDialog(host: OfficeHost): Promise<RunningDialog> {
  const { open } = host.dialogs;
  if (!open) throw new Error('There is no dialog.');
  const dialog = new MacDialog(host);
  const address = new URL(open.url);
  address.searchParams.set('_host_Info', dialog.hostInfo);
  const dom = openWindow(address.href, {});
  dialog.attach(dom.window);
  runOfficeScript(dom);
  const { Office } = dom.window as unknown as OfficeWindow;
  await Office.onReady();
  return {
    Office,
    close: () => {
      dialog.close();
      dom.window.close();
    },
  };
}
