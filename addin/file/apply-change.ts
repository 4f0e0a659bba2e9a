import type { WorkbookChange } from '../excel/workbook.ts';
import { titleOf } from '../sheets/heading.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { adoptParts } from './draw/adopt-parts.ts';
import { bringToFront, renameSheet } from './draw/book-edits.ts';
import { type Drawing, drawSheets } from './draw/draw-sheets.ts';
import { fillCells } from './draw/fill-cells.ts';
import { mendSheets } from './draw/mend-sheets.ts';
import { writeSettings } from './draw/write-settings.ts';
import type { XlsxPackage } from './package/xlsx-package.ts';
import type { SheetPart } from './read/book-part.ts';
import { type Found, lookIn } from './read/found.ts';

/** Changes a file; places are those of before the change. */
export function applyChange(file: XlsxPackage, before: Found, change: WorkbookChange): void {
  const { adopt = [], draw = [], afresh, mend = [], reuse, settings, show } = change;
  if (adopt.length > 0) adoptParts(file, adopt);
  const found = adopt.length > 0 ? lookIn(file) : before;
  if (mend.length > 0) mendSheets(file, found, mend);
  fillCells(file, found, change);
  if (draw.length > 0) drawSheets(file, drawingsOf(file, found, { draw, reuse }), afresh);
  if (settings !== undefined) writeSettings(file, settings);
  if (show !== undefined) front(file, found, { show, draw });
}

/** Which sheet each model takes the place of. An empty sheet may become the first new one. */
function drawingsOf(
  file: XlsxPackage,
  found: Found,
  { draw, reuse }: { readonly draw: readonly SheetModel[]; readonly reuse: string | undefined },
): readonly Drawing[] {
  let free = found.book.sheets.find(({ name }) => name === reuse);
  return draw.map((model) => {
    const onto = sheetOf(found, model);
    if (onto !== undefined || free === undefined) return { model: freeNamed(found, model, onto), onto };
    const renamed = { ...free, name: model.name };
    renameSheet(file, free.name, model.name);
    free = undefined;
    return { model, onto: renamed };
  });
}

/** The sheet on which a model was drawn before: known by its first table, or by its name and title where that is lost. */
function sheetOf(
  { book, tables }: Found,
  { name, tables: [{ name: first }], blocks }: SheetModel,
): SheetPart | undefined {
  const known = tables.get(first)?.sheet;
  if (known !== undefined) return known;
  const title = titleOf({ blocks });
  return book.sheets.find((sheet) => sameName(sheet.name, name) && book.gridOf(sheet).at(0, 0) === title);
}

/** A sheet of the user may have the name already; that one stays as it is. */
function freeNamed({ book }: Found, model: SheetModel, onto: SheetPart | undefined): SheetModel {
  const isTaken = (name: string) => book.sheets.some((sheet) => sameName(sheet.name, name));
  if (onto !== undefined || !isTaken(model.name)) return model;
  let number = 2;
  while (isTaken(`${model.name} (${number})`)) number += 1;
  return { ...model, name: `${model.name} (${number})` };
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function front(
  file: XlsxPackage,
  found: Found,
  { show, draw }: { readonly show: string; readonly draw: readonly SheetModel[] },
): void {
  const drawn = draw.find(({ tables }) => tables[0].name === show);
  const name = found.tables.get(show)?.sheet.name ?? drawn?.name;
  if (name !== undefined) bringToFront(file, name);
}
