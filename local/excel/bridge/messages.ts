/** The numbers by which office.js and its host call each other, on every platform. */

/** What an Execute asks for. */
export const dispatchId = {
  loadSettings: 75,
  saveSettings: 76,
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
  /** In the page of a dialog. */
  parentMessage: 12,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** Statuses that the client turns into errors. */
export const status = {
  ok: 0,
  unsupported: 5001,
  /** The same to the client: something went wrong within Office. */
  closed: 5001,
  /** Becomes InvalidOperationInCellEditMode. */
  inCellEdit: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  dialogNotTrusted: 12_004,
  dialogInsecure: 12_005,
  dialogOpen: 12_007,
  dialogIgnored: 12_009,
  noToken: 13_001,
} as const;
