import { parseAddress } from '../../local/excel/model/address.ts';
import { readValue } from '../../local/excel/model/cell-value.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';

/** What stands in the cell with this name. */
export function namedText(workbook: WorkbookModel, name: string): string {
  const reference = workbook.names.find((one) => one.name === name)?.formula ?? '';
  const [, sheetName = '', address = ''] = /^='?(.*?)'?!(.+)$/.exec(reference) ?? [];
  const sheet = workbook.sheetByName(sheetName);
  const box = parseAddress(address)?.box;
  if (!sheet || box === undefined) throw new Error(`There is no cell with the name ${name}.`);
  return String(readValue(workbook, sheet, box.row, box.column));
}
