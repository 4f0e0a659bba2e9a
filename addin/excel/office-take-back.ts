import type { WorkbookChange, WorkbookContents } from './workbook.ts';

/**
 * Takes away the sheets and names that a batch had made before it failed: Excel keeps what was done until then. An
 * empty sheet that was used gets its own name back. What somebody else put there meanwhile stays: a sheet is ours when
 * a table of ours is on it, or nothing at all.
 */
export async function takeBack(
  context: Excel.RequestContext,
  seen: WorkbookContents,
  { draw = [], reuse }: Pick<WorkbookChange, 'draw' | 'reuse'>,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/tables/items/name');
  names.load('items/name');
  await context.sync();
  const isNew = ({ name }: { readonly name: string }) => !seen.sheets.some((one) => one.name === name);
  const candidates = worksheets.items
    .filter((sheet) => isNew(sheet) && draw.some(({ name }) => name === sheet.name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load('address') }));
  await context.sync();
  const made = candidates
    .filter(({ sheet, used }) => used.isNullObject || sheet.tables.items.length > 0)
    .map(({ sheet }) => sheet);
  const isLost = reuse !== undefined && worksheets.items.every(({ name }) => name !== reuse);
  const reused = isLost ? made.find(({ name }) => name === draw[0]?.name) : undefined;
  for (const { name } of names.items) if (!seen.names.includes(name)) names.getItem(name).delete();
  if (reused !== undefined && reuse !== undefined) emptyAgain(reused, reuse);
  for (const sheet of made) if (sheet !== reused) sheet.delete();
  await context.sync();
}

function emptyAgain(sheet: Excel.Worksheet, name: string): void {
  for (const table of sheet.tables.items) sheet.tables.getItem(table.name).delete();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  sheet.name = name;
}
