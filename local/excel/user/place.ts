import { parseAddress } from '../model/address.ts';
import { type Box } from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

/** A sheet that the user has open. */
export interface OpenSheet {
  workbook: WorkbookModel;
  sheet: SheetModel;
}

/** By name, or the one in view. */
export function openSheet(workbook: WorkbookModel, name?: string): OpenSheet {
  const sheet = name === undefined ? workbook.activeSheet : workbook.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name ?? ''}.`);
  return { workbook, sheet };
}

export function boxAt(address: string): Box {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed.box;
}
