/** The numbers of the methods that office.js calls on the Mac. */
export const methodId = {
  execute: 1,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
  messageChild: 6,
  messageParent: 7,
  messageChild2: 8,
  messageParent2: 9,
} as const;

export type Callback = (answer: unknown[]) => unknown;

export interface MacMessage {
  methodId: number;
  params: unknown;
}

export interface Registration {
  params: { id: number; targetId: string };
}

/** A window that office.js is going to run in. */
export interface PageWindow {
  readonly location: { readonly origin: string };
}

/** What office.js finds in its window on the Mac, and calls. */
export interface HostWindow {
  webkit?: unknown;
  _enableFullDialogAPI?: boolean;
  _osfEnableDialogOrigin?: boolean;
  _osfHostAPI?: unknown;
  _osfHostRegisterEvent?: unknown;
  _osfHostUnregisterCallback?: unknown;
}
