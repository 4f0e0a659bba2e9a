import type { Revealed, Workbook } from './workbook.ts';

type Target = Parameters<Workbook['select']>[0];

/**
 * Goes to a cell and sees to it that it can be seen: a cell that is hidden is no place to go to. Rows that somebody hid
 * beside it stay hidden; a filter goes off as a whole, as a row cannot be taken out of one. Two round trips.
 */
export async function selectInSight(
  context: Excel.RequestContext,
  { table: name, row, column }: Target,
): Promise<readonly Revealed[]> {
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  const range = row === undefined ? body : body.getCell(row, column);
  range.load('rowHidden,columnHidden');
  table.worksheet.load('visibility');
  table.autoFilter.load('isDataFiltered');
  await context.sync();
  const revealed = hiddenBy(table, range);
  for (const what of revealed) reveal[what](table, range);
  table.worksheet.activate();
  range.select();
  await context.sync();
  return revealed;
}

/** Of more rows or columns these properties say `null` where they differ: then something of them is in sight. */
function hiddenBy({ worksheet, autoFilter }: Excel.Table, range: Excel.Range): readonly Revealed[] {
  const { rowHidden, columnHidden } = range as Readonly<Record<'rowHidden' | 'columnHidden', boolean | null>>;
  const isFiltered = rowHidden === true && autoFilter.isDataFiltered;
  return [
    ...(worksheet.visibility === 'Visible' ? [] : (['blad'] as const)),
    ...(rowHidden === true ? [isFiltered ? ('filter' as const) : ('rij' as const)] : []),
    ...(columnHidden === true ? (['kolom'] as const) : []),
  ];
}

const reveal: Readonly<Record<Revealed, (table: Excel.Table, range: Excel.Range) => void>> = {
  blad: ({ worksheet }) => {
    worksheet.visibility = 'Visible';
  },
  // Whether a filter or a hand hid the row is not told: after both it is in sight.
  filter: (table, range) => {
    table.clearFilters();
    range.rowHidden = false;
  },
  rij: (_, range) => {
    range.rowHidden = false;
  },
  kolom: (_, range) => {
    range.columnHidden = false;
  },
};
