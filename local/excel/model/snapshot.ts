import { CellGrid } from './cell-grid.ts';
import { type Cell } from './cell.ts';
import { localeByTag } from './locale.ts';
import { type LineFormat, newSheet, type SheetModel } from './sheet-model.ts';
import { WorkbookModel } from './workbook-model.ts';

/** Raised whenever an older snapshot cannot be read any more. */
const version = 1;

type SheetSnapshot = Omit<SheetModel, 'cells' | 'rows' | 'columns'> & {
  cells: [number, number, Cell][];
  rows: [number, LineFormat][];
  columns: [number, LineFormat][];
};

type State = Pick<
  WorkbookModel,
  | 'name'
  | 'names'
  | 'activeSheetId'
  | 'settings'
  | 'documentSettings'
  | 'properties'
  | 'customProperties'
  | 'startState'
  | 'nextId'
>;

interface WorkbookSnapshot extends State {
  version: number;
  locale: string;
  sheets: SheetSnapshot[];
}

const stateOf = (state: State): State => ({
  name: state.name,
  names: state.names,
  activeSheetId: state.activeSheetId,
  settings: state.settings,
  documentSettings: state.documentSettings,
  properties: state.properties,
  // An older snapshot lacks them.
  customProperties: (state as Partial<State>).customProperties ?? {},
  startState: state.startState,
  nextId: state.nextId,
});

export function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const cells = [...sheet.cells.entries()].map(({ row, column, cell }): [number, number, Cell] => [
    row,
    column,
    cell,
  ]);
  return { ...sheet, cells, rows: [...sheet.rows], columns: [...sheet.columns] };
}

export function sheetOf({ cells, rows, columns, ...rest }: SheetSnapshot): SheetModel {
  const fresh = newSheet(rest.id, rest.name);
  const grid = new CellGrid();
  for (const [row, column, cell] of cells) grid.set(row, column, cell);
  return {
    ...fresh,
    ...rest,
    // An older snapshot may lack what was added since.
    pageLayout: { ...fresh.pageLayout, ...rest.pageLayout },
    cells: grid,
    rows: new Map(rows),
    columns: new Map(columns),
  };
}

/** A workbook as JSON text, with all that a file would keep. */
export function snapshot(workbook: WorkbookModel): string {
  const whole: WorkbookSnapshot = {
    version,
    locale: workbook.locale.tag,
    ...stateOf(workbook),
    sheets: workbook.sheets.map(sheetSnapshot),
  };
  return JSON.stringify(whole);
}

/** Text that is no snapshot, or one of another version. */
export class UnreadableSnapshot extends Error {}

function read(text: string): WorkbookSnapshot {
  let parsed: Partial<WorkbookSnapshot> | null;
  try {
    parsed = JSON.parse(text) as Partial<WorkbookSnapshot> | null;
  } catch (cause) {
    throw new UnreadableSnapshot('This is no snapshot of a workbook.', { cause });
  }
  if (parsed?.version !== version || !Array.isArray(parsed.sheets))
    throw new UnreadableSnapshot('This is no snapshot of a workbook of this version.');
  return parsed as WorkbookSnapshot;
}

/**
 * Puts a snapshot back into a workbook that is in use. Sheets that are still there keep their identity, so that
 * whoever holds on to one sees its earlier content.
 */
export function restoreInto(workbook: WorkbookModel, text: string): void {
  const saved = read(text);
  Object.assign(workbook, stateOf(saved));
  workbook.sheets = saved.sheets.map((one) => {
    const sheet = sheetOf(one);
    const present = workbook.sheetById(one.id);
    return present ? Object.assign(present, sheet) : sheet;
  });
  workbook.touch();
}

/** Opens a snapshot as a new workbook. */
export function restore(text: string, now?: () => Date): WorkbookModel {
  const saved = read(text);
  const workbook = new WorkbookModel({
    sheets: [],
    locale: localeByTag(saved.locale),
    ...(now === undefined ? {} : { now }),
  });
  restoreInto(workbook, text);
  return workbook;
}
