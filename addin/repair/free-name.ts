import type { SeenBook } from '../finder/seen-book.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';

/** A new sheet, with a number after its name where somebody has a sheet of that name. */
export function freeNamed(model: SheetModel, { sheets }: SeenBook): SheetModel {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let { name } = model;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${model.name} (${number})`;
  return { ...model, name };
}
