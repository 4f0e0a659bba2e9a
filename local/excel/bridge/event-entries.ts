import { formatAddress } from '../model/address.ts';
import { overlaps } from '../model/box.ts';
import { valueTypeOf } from '../model/cell.ts';
import { type WorkbookEvent } from '../model/workbook-event.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type EventType, eventTypes, workbookTarget } from '../api/event-types.ts';

/** An event for one target, before it is known whether anybody registered for it. */
export interface EventEntry {
  type: EventType;
  target: string;
  message: Record<string, unknown>;
}

type Changed = Extract<WorkbookEvent, { type: 'changed' }>;

const toBoth = (type: EventType, sheetId: string, message: Record<string, unknown>): EventEntry[] => [
  { type, target: sheetId, message },
  { type, target: workbookTarget, message },
];

function detailsOf({ details }: Changed): Record<string, unknown> {
  if (!details) return {};
  return {
    valueBefore: details.before,
    valueAfter: details.after,
    valueTypeBefore: valueTypeOf(details.before),
    valueTypeAfter: valueTypeOf(details.after),
  };
}

function changed(workbook: WorkbookModel, event: Changed): EventEntry[] {
  const address = formatAddress(event.box);
  const message = {
    worksheetId: event.sheetId,
    address,
    changeType: event.changeType,
    source: 'Local',
    referenceId: `${event.sheetId}!${address}`,
    shiftDirection: event.shift,
    ...detailsOf(event),
  };
  const tables =
    workbook.sheetById(event.sheetId)?.tables.filter(({ box }) => overlaps(box, event.box)) ?? [];
  return [
    ...toBoth(eventTypes.sheetChanged, event.sheetId, message),
    ...tables.flatMap((table) => [
      { type: eventTypes.tableChanged, target: table.id, message: { ...message, tableId: table.id } },
      ...toBoth(eventTypes.tableChanged, event.sheetId, { ...message, tableId: table.id }),
    ]),
  ];
}

function selected(
  workbook: WorkbookModel,
  { sheetId, box }: Extract<WorkbookEvent, { type: 'selection-changed' }>,
): EventEntry[] {
  const address = formatAddress(box);
  const tables = workbook.sheetById(sheetId)?.tables ?? [];
  return [
    ...toBoth(eventTypes.sheetSelectionChanged, sheetId, { worksheetId: sheetId, address }),
    ...tables.map((table) => ({
      type: eventTypes.tableSelectionChanged,
      target: table.id,
      message: { worksheetId: sheetId, address: overlaps(table.box, box) ? address : '' },
    })),
  ];
}

const sheetTypes = {
  activated: eventTypes.sheetActivated,
  deactivated: eventTypes.sheetDeactivated,
  'sheet-added': eventTypes.sheetAdded,
  'sheet-deleted': eventTypes.sheetDeleted,
  'format-changed': eventTypes.sheetFormatChanged,
  'rows-sorted': eventTypes.sheetRowSorted,
  'row-hidden-changed': eventTypes.sheetRowHiddenChanged,
  'table-added': eventTypes.tableAdded,
  'table-deleted': eventTypes.tableDeleted,
} as const;

type SheetEvent = Extract<WorkbookEvent, { type: keyof typeof sheetTypes }>;

function sheetMessage(event: SheetEvent): Record<string, unknown> {
  const message = { worksheetId: event.sheetId, source: 'Local' };
  if ('tableId' in event) return { ...message, tableId: event.tableId, tableName: event.name };
  if (!('box' in event)) return message;
  const address = formatAddress(event.box);
  const hidden = 'hidden' in event ? { changeType: event.hidden ? 'Hidden' : 'Unhidden' } : {};
  return { ...message, address, referenceId: `${event.sheetId}!${address}`, ...hidden };
}

/**
 * What a change of the workbook is on the wire.
 * "Work with Events using the Excel JavaScript API" (`learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events`).
 */
export function eventEntries(workbook: WorkbookModel, event: WorkbookEvent): EventEntry[] {
  if (event.type === 'changed') return changed(workbook, event);
  if (event.type === 'selection-changed') return selected(workbook, event);
  if (event.type === 'refreshed' || event.type === 'sheet-renamed') return [];
  return toBoth(sheetTypes[event.type], event.sheetId, sheetMessage(event));
}
