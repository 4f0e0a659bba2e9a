import { type Box } from './box.ts';
import { type CellValue } from './cell.ts';

/** Excel.DataChangeType. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Only when one cell was edited, as in Excel.ChangedEventDetail. */
interface ChangeDetails {
  before: CellValue;
  after: CellValue;
}

export type ShiftName = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

/** What happened in a workbook, before it is known who listens. */
export type WorkbookEvent =
  | {
      type: 'changed';
      sheetId: string;
      box: Box;
      changeType: ChangeType;
      shift: ShiftName;
      details?: ChangeDetails;
    }
  | { type: 'format-changed'; sheetId: string; box: Box }
  | { type: 'selection-changed'; sheetId: string; box: Box }
  | { type: 'activated' | 'deactivated' | 'sheet-added' | 'sheet-deleted'; sheetId: string }
  | { type: 'sheet-renamed'; sheetId: string; before: string; after: string }
  | { type: 'table-added' | 'table-deleted'; sheetId: string; tableId: string; name: string }
  | { type: 'rows-sorted'; sheetId: string; box: Box }
  | { type: 'row-hidden-changed'; sheetId: string; box: Box; hidden: boolean }
  /** Something else changed that a grid shows: format, protection, settings. */
  | { type: 'refreshed' };
