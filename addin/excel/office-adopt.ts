import { areaAddress, rangeReference } from '../sheets/areas.ts';
import { type Adoption, inOrder } from './adoption.ts';
import { writeColumn } from './office-cells.ts';
import type { WorkbookContents } from './workbook.ts';

/** Gives parts of a form the table, the heading or the name back by which they are found. */
export function adoptParts(
  workbook: Excel.Workbook,
  adoptions: readonly Adoption[],
  seen: WorkbookContents,
): void {
  // A table is changed on an open sheet only; what must be protected is protected again with its look.
  const sheets = new Set(adoptions.filter(({ kind }) => kind !== 'name').map(({ sheet }) => sheet));
  for (const sheet of seen.sheets)
    if (sheet.protected && sheets.has(sheet.name))
      workbook.worksheets.getItem(sheet.name).protection.unprotect();
  for (const adoption of inOrder(adoptions)) adopt(workbook, adoption, seen);
}

function adopt(workbook: Excel.Workbook, adoption: Adoption, seen: WorkbookContents): void {
  switch (adoption.kind) {
    case 'text': {
      const { sheet, row, column, text } = adoption;
      writeColumn(workbook.worksheets.getItem(sheet).getCell(row, column), [text]);
      return;
    }
    case 'table':
      makeTable(workbook, adoption);
      return;
    case 'rename':
      workbook.tables.getItem(adoption.from).name = adoption.to;
      return;
    case 'column':
      workbook.tables.getItem(adoption.table).columns.add(undefined, undefined, adoption.heading);
      return;
    case 'name': {
      const { name, sheet, area } = adoption;
      const reference = rangeReference(sheet, area);
      if (seen.names.includes(name)) workbook.names.getItem(name).formula = reference;
      else workbook.names.add(name, reference);
    }
  }
}

/** Looks as tables of ours do from the beginning: the look of its cells comes later, that of the table does not. */
function makeTable(
  workbook: Excel.Workbook,
  { name, sheet, area, filter }: Extract<Adoption, { kind: 'table' }>,
): void {
  const table = workbook.worksheets.getItem(sheet).tables.add(areaAddress(area), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = filter;
}
