import type { FormContext } from '../../shared/inzending/form.ts';
import { wipedTexts } from '../texts/kinderlijst.ts';
import { controleSheet } from './controle-sheet.ts';
import { formSheets } from './form-sheets.ts';
import { cell } from './heading.ts';
import { sheetNames } from './names.ts';
import type { Route } from './route.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';
import { sleutellijstSheet } from './sleutellijst-sheet.ts';

/** The sheets that said something of a child, as they are once the list was wiped: no code, also none to begin with. */
export function wipedSheets(context: FormContext, now: Date, route: Route): readonly SheetModel[] {
  return formSheets(context, '', route).flatMap((model) => {
    if (model.name === sheetNames.kinderen) return [wipedKinderen(model, now)];
    if (model.name === sheetNames.sleutellijst) return [sleutellijstSheet(context, [])];
    if (model.name === sheetNames.controle)
      return [controleSheet(context, { lines: [], marked: [], stand: wipedTexts.controle(now), route })];
    return [];
  });
}

/** Columns and drop-downs stay: only the title, the names of the groups of columns, and when the list was wiped. */
function wipedKinderen(model: SheetModel, now: Date): SheetModel {
  const [list] = model.tables;
  const title = model.blocks.find(({ row, column }) => row === 0 && column === 0);
  const bands = model.blocks.filter(({ row }) => row === list.row - 1);
  const said = model.blocks.find(({ row, column }) => row === 0 && column > 0)?.column ?? 1;
  return {
    ...model,
    blocks: [...(title ? [title] : []), cell(0, said, wipedTexts.kinderen(now), 'promise'), ...bands],
    tables: [emptied(list)],
  };
}

/** A table has a row also when nothing stands in it. */
const emptied = (table: TableModel): TableModel => ({ ...table, rows: [table.header.map(() => '')] });
