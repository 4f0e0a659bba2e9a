import { formatAddress } from '../model/address.ts';
import { select } from '../model/selection.ts';
import { copySheet } from '../model/copy-sheet.ts';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../model/sheets.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

export const renameTab = ({ workbook, sheet }: OpenSheet, name: string): Outcome =>
  attempt(workbook, () => {
    renameSheet(workbook, sheet, name);
    return undefined;
  });

/** This cannot be undone, nor what was done before it ("Undo support with the Excel JavaScript API"). */
export const deleteTab = ({ workbook, sheet }: OpenSheet): Outcome =>
  attempt(
    workbook,
    () => {
      deleteSheet(workbook, sheet);
      return undefined;
    },
    'none',
  );

/** The copy comes to the front. This cannot be undone either. */
export const copyTab = ({ workbook, sheet }: OpenSheet): Outcome =>
  attempt(
    workbook,
    () => {
      activateSheet(workbook, copySheet(workbook, sheet));
      return undefined;
    },
    'none',
  );

/** Hides a sheet, or with `hidden` false shows it again. */
export const hideTab = ({ workbook, sheet }: OpenSheet, hidden = true): Outcome =>
  attempt(workbook, () => {
    setVisibility(workbook, sheet, hidden ? 'Hidden' : 'Visible');
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
