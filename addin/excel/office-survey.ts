import type { SeenBook, SeenCells, SeenName, SeenTable } from '../finder/seen-book.ts';
import { askContents, type Parts, readParts } from './office-read.ts';
import type { CellContents, Survey } from './workbook.ts';

/** Everything in sight, whatever it is called: two round trips. */
export async function readSurvey(context: Excel.RequestContext): Promise<Survey> {
  const parts = await readParts(context);
  const contents = askContents(context, parts);
  const book = askBook(context, parts);
  await context.sync();
  return { contents: contents(), book: book() };
}

/** What comes of it is there after the next round trip. */
function askBook(context: Excel.RequestContext, { sheets, tables, names }: Parts): () => SeenBook {
  const place = 'rowIndex,columnIndex,rowCount,columnCount';
  const cells = sheets.map((sheet) => ({
    name: sheet.name,
    used: sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex'),
  }));
  const areas = tables.map((table) => ({ table, range: table.getRange().load(place) }));
  const named = names.map((name) => ({
    name,
    // Who deleted the cells left a name of nothing.
    range: context.workbook.names.getItem(name).getRangeOrNullObject().load(`${place},worksheet/name`),
  }));
  return () => ({
    sheets: cells.map(({ name, used }) => ({
      name,
      cells: used.isNullObject ? { at: () => '', rows: [], width: 0 } : cellsOf(used),
      tables: areas.filter(({ table }) => table.worksheet.name === name).map(tableOf),
    })),
    names: new Map(
      named.flatMap(({ name, range }): [string, SeenName][] =>
        range.isNullObject ? [] : [[name, { sheet: range.worksheet.name, area: areaOf(range) }]],
      ),
    ),
  });
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

function tableOf({ table, range }: { readonly table: Excel.Table; readonly range: Excel.Range }): SeenTable {
  const { name, showHeaders, showTotals } = table;
  const area = areaOf(range);
  return { name, hasHeadings: showHeaders, area: { ...area, rows: area.rows - (showTotals ? 1 : 0) } };
}

function cellsOf({ values, rowIndex, columnIndex }: Excel.Range): SeenCells {
  const held = values as readonly (readonly CellContents[])[];
  return {
    at: (row, column) => held[row - rowIndex]?.[column - columnIndex] ?? '',
    width: columnIndex + (held[0]?.length ?? 0),
    rows: held.flatMap((line, at) => (line.some((value) => value !== '') ? [rowIndex + at] : [])),
  };
}
