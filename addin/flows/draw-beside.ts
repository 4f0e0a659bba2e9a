import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { workbookFailure } from '../texts/failures.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

type Sheets = readonly [SheetModel, ...SheetModel[]];

/** Names of the sheets that were drawn, the first of which is shown. */
export interface Drawn {
  readonly sheets: readonly string[];
}

/**
 * Draws sheets of ours beside what is in the workbook, each in the place of an earlier one. A sheet with the same name
 * that the add-in did not make is left alone.
 */
export async function drawBeside(
  { workbook }: Pick<Ports, 'workbook'>,
  seen: WorkbookContents,
  sheets: Sheets,
  beside: WorkbookChange = {},
): Promise<Outcome<Drawn>> {
  const taken = sheets.filter(
    ({ name, tables }) =>
      !seen.tables.has(tables[0].name) &&
      seen.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );
  if (taken.length > 0)
    return failed(
      workbookFailure(
        'blad-bestaat-al',
        taken.map(({ name }) => name),
      ),
    );
  const blank = seen.sheets.length === 1 && seen.sheets[0]?.empty === true ? seen.sheets[0].name : undefined;
  const drawn = await workbook.apply(seen, {
    ...beside,
    draw: [...sheets, ...(beside.draw ?? [])],
    reuse: blank,
    show: sheets[0].tables[0].name,
  });
  return drawn.ok ? done({ sheets: sheets.map(({ name }) => name) }) : drawn;
}
