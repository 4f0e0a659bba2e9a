import type { CellContents, StandingCell, TableToStandIn } from './workbook.ts';

/** Tells that the user went to another cell, also by going to another sheet. Nothing is read or written. */
export async function listenToMoves(listener: () => void): Promise<() => Promise<void>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const hear = () => {
      listener();
      return Promise.resolve();
    };
    const moves = worksheets.onSelectionChanged.add(hear);
    const visits = worksheets.onActivated.add(hear);
    await context.sync();
    return () =>
      Excel.run(moves.context, async (own) => {
        moves.remove();
        visits.remove();
        await own.sync();
      });
  });
}

/**
 * One small round trip: the cell, where the tables stand, their headings and where asked for their labels. A table that is
 * not there is a null object, and so is everything below it.
 */
export async function readStanding(
  context: Excel.RequestContext,
  tables: readonly TableToStandIn[],
): Promise<StandingCell | undefined> {
  const { workbook } = context;
  const cell = workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('id');
  const seen = tables.map(({ name, labeled }) => {
    const table = workbook.tables.getItemOrNullObject(name).load('name');
    const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange().load('values');
    const labels = labeled ? range.getColumn(0).load('values') : undefined;
    return { table, sheet: table.worksheet.load('id'), range, header, labels };
  });
  await context.sync();
  const own = seen.find(
    (one) => !one.table.isNullObject && one.sheet.id === sheet.id && holds(one.range, cell),
  );
  if (own === undefined) return undefined;
  const { table, range, header, labels } = own;
  return {
    table: table.name,
    heading: at(header, 0, cell.columnIndex - range.columnIndex),
    ...(labels === undefined ? {} : { label: at(labels, cell.rowIndex - range.rowIndex, 0) }),
  };
}

const at = ({ values }: Excel.Range, row: number, column: number): string =>
  String((values as CellContents[][])[row]?.[column] ?? '');

const holds = (
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  cell: Pick<Excel.Range, 'rowIndex' | 'columnIndex'>,
): boolean =>
  isWithin(cell.rowIndex - rowIndex, rowCount) && isWithin(cell.columnIndex - columnIndex, columnCount);

const isWithin = (distance: number, length: number): boolean => distance >= 0 && distance < length;
