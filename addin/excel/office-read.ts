import { namedCells } from '../sheets/named-cells.ts';
import { isCopyOfList, ownTables, tableNames } from '../sheets/names.ts';
import { loadBelow, rowsIn } from './office-below.ts';
import { askSettingNames, askSettings, type SettingParts } from './office-settings.ts';
import type { CellContents, TableContents, WorkbookContents } from './workbook.ts';

/** What is in the workbook, by what Excel calls it. */
export interface Parts {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly names: readonly string[];
  readonly settings: SettingParts;
}

/** Round trip 1: what is there. Nothing is asked by name, so nothing can be missing. */
export async function readParts(context: Excel.RequestContext): Promise<Parts> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  names.load('items/name');
  const settings = askSettingNames(context.workbook);
  await context.sync();
  return {
    sheets: worksheets.items,
    tables: tables.items,
    names: names.items.map(({ name }) => name),
    settings: settings(),
  };
}

export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const read = askContents(context, await readParts(context));
  await context.sync();
  return read();
}

/** Round trip 2: what stands in our own tables, and which sheets without a table are empty; read once it is made. */
export function askContents(
  context: Excel.RequestContext,
  { sheets, tables, names, settings }: Parts,
): () => WorkbookContents {
  // Excel has no row of headings to give where somebody turned them off: such a table is none of ours until then.
  const own = tables
    .filter(({ name, showHeaders }) => showHeaders && (ownTables.includes(name) || isCopyOfList(name)))
    .map((table) => {
      const body = table.getDataBodyRange().load('values');
      const isAlone = tables.every((one) => one === table || one.worksheet.name !== table.worksheet.name);
      return {
        name: table.name,
        sheet: table.worksheet.name,
        header: table.getHeaderRowRange().load('values'),
        body,
        below: table.name === tableNames.kinderen && isAlone ? loadBelow(table, body) : undefined,
      };
    });
  const taken = new Set(tables.map(({ worksheet }) => worksheet.name));
  const used = sheets.map((sheet) => ({
    name: sheet.name,
    protected: sheet.protection.protected,
    charts: sheet.charts.load('items/name'),
    range: taken.has(sheet.name) ? undefined : sheet.getUsedRangeOrNullObject().load('address'),
  }));
  const named = names
    .filter((name) => namedCells.includes(name))
    .map((name) => ({
      name,
      // Who deleted the cell left a name of nothing.
      range: context.workbook.names.getItem(name).getRangeOrNullObject().load('values'),
    }));
  const kept = askSettings(context.workbook, settings);
  return () => ({
    sheets: used.map(({ range, charts, ...sheet }) => ({
      ...sheet,
      charts: charts.items.map(({ name }) => name),
      empty: range?.isNullObject ?? false,
    })),
    tables: new Map(
      own
        .filter(({ name }) => !isCopyOfList(name))
        .map((table): [string, TableContents] => [table.name, contentsOf(table)]),
    ),
    copies: own.filter(({ name }) => isCopyOfList(name)).map(contentsOf),
    names,
    route: 'invoegtoepassing',
    said: new Map(named.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, firstOf(range)]]))),
    ...kept(),
  });
}

const firstOf = ({ values }: Excel.Range): string => String((values as CellContents[][])[0]?.[0]);

function contentsOf({
  sheet,
  header,
  body,
  below,
}: {
  readonly sheet: string;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly below: Excel.Range | undefined;
}): TableContents {
  const [headings = []] = header.values as CellContents[][];
  const rows = body.values as CellContents[][];
  return { sheet, header: headings.map(String), rows: [...rows, ...(below ? rowsIn(below) : [])] };
}
