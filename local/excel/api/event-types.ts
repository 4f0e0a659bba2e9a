/** The numbers of the events on the wire, by what the client calls its register method after. */
export const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  sheetRowSorted: 19,
  sheetRowHiddenChanged: 22,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** The target of events of the whole workbook (OfficeExtension.Constants.eventWorkbookId). */
export const workbookTarget = 'Workbook';

export const registrationKey = (target: string, type: EventType) => `${target}:${type}`;
