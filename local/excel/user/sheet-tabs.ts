import { formatAddress } from '../model/address.ts';
import { select } from '../model/selection.ts';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from '../model/sheets.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

export const renameTab = ({ workbook, sheet }: OpenSheet, name: string): Outcome =>
  attempt(workbook, () => {
    renameSheet(workbook, sheet, name);
    return undefined;
  });

export const deleteTab = ({ workbook, sheet }: OpenSheet): Outcome =>
  attempt(workbook, () => {
    deleteSheet(workbook, sheet);
    return undefined;
  });

export const moveTab = ({ workbook, sheet }: OpenSheet, position: number): Outcome =>
  attempt(workbook, () => {
    moveSheet(workbook, sheet, position);
    return undefined;
  });

export const addTab = (workbook: WorkbookModel): Outcome =>
  attempt(workbook, () => {
    activateSheet(workbook, addSheet(workbook));
    return undefined;
  });

/** Going to a sheet or a cell is no edit: it cannot be undone. */
export const showTab = ({ workbook, sheet }: OpenSheet): void => activateSheet(workbook, sheet);

export function selectCells({ workbook, sheet }: OpenSheet, address: string): void {
  activateSheet(workbook, sheet);
  select(workbook, sheet, boxAt(address));
}

export const selectedAddress = ({ sheet }: OpenSheet): string => formatAddress(sheet.selection);
