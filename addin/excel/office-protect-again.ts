import type { WorkbookChange, WorkbookContents } from './workbook.ts';
import { protection } from './office-mend.ts';

/** Protects again what a batch had opened before it failed: Excel keeps what was done until then. */
export async function protectAgain(
  context: Excel.RequestContext,
  seen: WorkbookContents,
  mend: NonNullable<WorkbookChange['mend']>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const wereProtected = seen.sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  const sheets = mend
    .filter(({ sheet }) => wereProtected.includes(sheet))
    .map(({ sheet, locked }) => ({ locked, sheet: worksheets.getItemOrNullObject(sheet) }));
  for (const { sheet } of sheets) sheet.protection.load('protected');
  await context.sync();
  for (const { sheet, locked } of sheets)
    if (!sheet.isNullObject && !sheet.protection.protected)
      sheet.protection.protect(locked ? protection : undefined);
  await context.sync();
}
