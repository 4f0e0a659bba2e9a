import { ProtectedSheet } from '../model/guard.ts';
import { ImpossibleShift } from '../model/insert-delete.ts';
import { ImpossibleSize } from '../model/line-size.ts';
import { SheetRefused } from '../model/sheets.ts';
import { TableRefused } from '../model/tables.ts';
import { ValidationRefused } from '../model/validation-limits.ts';
import { UnreadableInput } from '../model/write-cell.ts';
import {
  accessDenied,
  HostError,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../wire/host-error.ts';

function sheetError({ reason }: SheetRefused): HostError {
  if (reason === 'exists') return itemAlreadyExists();
  return reason === 'last' ? invalidOperation() : invalidArgument();
}

function tableError({ reason }: TableRefused): HostError {
  if (reason === 'exists') return itemAlreadyExists();
  return invalidArgument(reason === 'overlap' ? "A table can't overlap another table." : undefined);
}

/** What the model refuses, as the API tells it; null for a mistake of this host. */
export function translateError(error: unknown): HostError | null {
  if (error instanceof HostError) return error;
  if (error instanceof ProtectedSheet) return accessDenied();
  if (error instanceof SheetRefused) return sheetError(error);
  if (error instanceof TableRefused) return tableError(error);
  if (error instanceof ImpossibleShift) return invalidOperation(error.message);
  const isArgument =
    error instanceof UnreadableInput || error instanceof ValidationRefused || error instanceof ImpossibleSize;
  return isArgument ? invalidArgument() : null;
}
