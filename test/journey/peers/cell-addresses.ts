import { formatAddress } from '../../../local/excel/model/address.ts';
import { cellBox } from '../../../local/excel/model/box.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { openSheet, type OpenSheet } from '../../../local/excel/user/place.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { selectedAddress } from '../../../local/excel/user/sheet-tabs.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { Journey } from './open-journey.ts';

/** Where cells with this text stand on a sheet, read cell by cell: nothing of the add-in's own looking up is used. */
function cellsWith({ workbook, sheet }: OpenSheet, text: string): readonly { row: number; column: number }[] {
  const wanted = text.toLowerCase();
  return [...sheet.cells.entries()]
    .map(({ row, column }) => ({ row, column }))
    .filter(({ row, column }) => String(readValue(workbook, sheet, row, column)).toLowerCase() === wanted);
}

/** The sheet with the child list, wherever it stands and whatever it is called now. */
export function kinderenSheet(workbook: WorkbookModel): OpenSheet {
  const found = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'Kinderen'));
  return openSheet(workbook, found?.name);
}

/** A cell as the user names it, such as `Kinderen!C7`: under a heading, in the row where the code of a child stands. */
export function realAddress(workbook: WorkbookModel, code: string, heading: string): string {
  const at = kinderenSheet(workbook);
  const [head] = cellsWith(at, heading);
  const rows = cellsWith(at, code).filter(({ row }) => head !== undefined && row > head.row);
  const [row] = rows;
  if (head === undefined || row === undefined || rows.length > 1)
    throw new Error(`No one cell ${heading} of ${code}.`);
  return `${at.sheet.name}!${formatAddress(cellBox(row.row, head.column))}`;
}

/** Pastes a text over one cell of a child: a drop-down does not stand in the way of that. */
export function pasteAt(workbook: WorkbookModel, code: string, heading: string, text: string): void {
  const [, address = ''] = realAddress(workbook, code, heading).split('!');
  const { refused } = paste(kinderenSheet(workbook), address, [[text]]);
  if (refused !== null) throw new Error(`${address} takes nothing: ${refused.message}`);
}

/** Whether the user sees the cell to which the selection went: nothing of its sheet, row or column is hidden. */
function isInSight({ workbook, sheet }: OpenSheet): boolean {
  const { row, column } = sheet.selection;
  const line = sheet.rows.get(row);
  const isHidden =
    line?.hidden === true || line?.filtered === true || sheet.columns.get(column)?.hidden === true;
  return workbook.activeSheet === sheet && sheet.visibility === 'Visible' && !isHidden;
}

/** Where the button of a finding leads. */
export async function addressOf({ pane, state, workbook }: Journey, { place }: Finding): Promise<string> {
  await pane.goTo(place);
  const { problem } = state();
  if (problem !== undefined) throw new Error(`Ga naar: ${problem.failure.code}`);
  const at = openSheet(workbook);
  return `${at.sheet.name}!${selectedAddress(at)}${isInSight(at) ? '' : ', out of sight'}`;
}
