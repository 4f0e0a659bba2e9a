import { AsyncLocalStorage } from 'node:async_hooks';

/** The global names through which an add-in reaches office.js. */
const names = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'] as const;

export type AddinWindow = Partial<Record<(typeof names)[number], unknown>>;

const current = new AsyncLocalStorage<AddinWindow>();
const open = new Set<AddinWindow>();

/** The window that the running code belongs to; with one add-in open there is no doubt. */
function windowInUse(name: string): AddinWindow {
  const window = current.getStore();
  if (window) return window;
  const [only] = open;
  if (open.size === 1 && only) return only;
  throw new Error(`${name} is used outside office.use(), while ${open.size} add-ins are open.`);
}

function define(): void {
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => windowInUse(name)[name],
    });
}

/**
 * From here on the global names exist. Which add-in they mean follows the asynchronous call that asks, so that
 * several users can be at work in one process at the same time.
 */
export function openGlobals(window: AddinWindow): void {
  if (open.size === 0) define();
  open.add(window);
}

export function closeGlobals(window: AddinWindow): void {
  open.delete(window);
  if (open.size === 0) for (const name of names) Reflect.deleteProperty(globalThis, name);
}

export const runWithGlobals = <T>(window: AddinWindow, run: () => T): T => current.run(window, run);
