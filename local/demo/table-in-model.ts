import { cellBox } from '../excel/model/box.ts';
import { formatAddress } from '../excel/model/address.ts';
import type { CellValue } from '../excel/model/cell.ts';
import { readValue } from '../excel/model/cell-value.ts';
import { headings } from '../excel/model/table-headings.ts';
import { bodyBox } from '../excel/model/table-model.ts';
import { findTable } from '../excel/model/tables.ts';
import type { WorkbookModel } from '../excel/model/workbook-model.ts';
import { paste } from '../excel/user/paste.ts';
import { typeIn } from '../excel/user/type-in.ts';

/** Says that something is not in the workbook that a person would look for. */
const absent = (what: string): Error => new Error(`There is no ${what} in the workbook.`);

function tableOf(workbook: WorkbookModel, name: string) {
  const found = findTable(workbook, name);
  if (found === undefined) throw absent(`table ${name}`);
  return { ...found, names: headings(workbook, found.sheet, found.table), body: bodyBox(found.table) };
}

/** The rows of a table as a person sees them, by heading. */
export function rowsOf(
  workbook: WorkbookModel,
  name: string,
): readonly Readonly<Record<string, CellValue>>[] {
  const { sheet, names, body } = tableOf(workbook, name);
  return Array.from({ length: body.rows }, (_, row) =>
    Object.fromEntries(
      names.map((heading, i) => [heading, readValue(workbook, sheet, body.row + row, body.column + i)]),
    ),
  );
}

/** Address of the cell in a row of a table (from 0; one below the last makes the table grow) under a heading. */
export function addressIn(
  workbook: WorkbookModel,
  name: string,
  at: { readonly row: number; readonly heading: string },
) {
  const { sheet, names, body } = tableOf(workbook, name);
  const column = names.indexOf(at.heading);
  if (column < 0) throw absent(`column ${at.heading} in ${name}`);
  return { sheet, address: formatAddress(cellBox(body.row + at.row, body.column + column)) };
}

/**
 * Types a text into a cell of a table as a person does. What Excel refuses is pasted: that is how wrong answers get
 * into a form in spite of its drop-downs.
 */
export function enter(
  workbook: WorkbookModel,
  name: string,
  at: { readonly row: number; readonly heading: string; readonly text: string },
): void {
  const { sheet, address } = addressIn(workbook, name, at);
  const typed = typeIn({ workbook, sheet }, address, at.text);
  if (typed.refused === null) return;
  const pasted = paste({ workbook, sheet }, address, [[at.text]]);
  if (pasted.refused !== null)
    throw new Error(`${address} of ${name} takes nothing: ${pasted.refused.message}`);
}
