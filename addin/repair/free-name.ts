import type { SeenBook, SeenSheet } from '../finder/seen-book.ts';
import { titleOf } from '../sheets/heading.ts';
import { tableNames } from '../sheets/names.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';

/**
 * Where a sheet comes whose first table is gone. One of the add-in itself takes its own place again: nobody types
 * there. Any other is a new sheet, with a number after its name where somebody has a sheet of that name.
 */
export function freeNamed(model: SheetModel, { sheets }: SeenBook): SheetModel {
  const own = sheets.find((sheet) => isOwn(sheet, model));
  if (own !== undefined) return { ...model, name: own.name, onto: own.name };
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let { name } = model;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${model.name} (${number})`;
  return { ...model, name };
}

/** Known by its name and title. What was received is never drawn over, nor a table of somebody else. */
function isOwn({ name, cells, tables: on }: SeenSheet, model: SheetModel): boolean {
  const { locked, tables } = model;
  if (!locked || tables[0].name === tableNames.ontvangst) return false;
  if (name.toLowerCase() !== model.name.toLowerCase() || cells.at(0, 0) !== titleOf(model)) return false;
  return on.every((one) => tables.some((own) => own.name === one.name));
}
