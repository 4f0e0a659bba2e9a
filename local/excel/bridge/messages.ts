/** The numbers by which office.js and its host call each other on the Mac. */

export const methodId = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** What an Execute asks for. */
export const dispatchId = {
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
  openBrowser: 102,
} as const;

/** What a handler can be registered for. */
export const eventId = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  dialogMessage: 10,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** Statuses that the client turns into errors. */
export const status = {
  ok: 0,
  unsupported: 5001,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  noToken: 13_001,
} as const;
